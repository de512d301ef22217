import type { Limit } from '@/platform/limits'

const withinSeconds = 10 * 60

/** How many letters may come, in ten minutes. */
export interface LetterRates {
  perNetwork: number
  overall: number
}

export interface LetterLimits {
  network: Limit
  /** The first letter of each network, which has a count of its own: a flood from a few keeps nobody else out. */
  newcomers: Limit
  others: Limit
}

/** A household has one address, and so have a school and a whole mobile network. */
export const limitsOf = ({ overall, perNetwork }: LetterRates): LetterLimits => ({
  network: { name: 'letters-network', most: perNetwork, withinSeconds },
  newcomers: { name: 'letters-newcomers', most: overall, withinSeconds },
  others: { name: 'letters-others', most: overall, withinSeconds },
})

/** Looking a letter through takes time, and each process counts for itself: nothing is stored yet. */
export const checks: Limit = { name: 'letter-checks', most: 100, withinSeconds }
