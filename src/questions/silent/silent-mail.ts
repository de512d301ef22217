import type { Mail } from '@/platform/mail/mail'
import { plainMail } from '@/platform/mail/plain-mail'

/** A letter that nobody moves on. */
export interface Silent {
  reference: string
  /** Whole days past the promised day; null where no day was promised. */
  daysLate: number | null
  /** Whole days since it came. */
  daysOld: number
}

interface About {
  to: string
  silent: Silent[]
  /** How many there are; `silent` holds the longest waiting. */
  count: number
  link: string
}

export function silentMail({ to, silent, count, link }: About): Mail {
  const one = count === 1
  return plainMail({
    to,
    subject: one ? 'A letter waits' : `${count} letters wait`,
    before: [
      `${one ? 'A letter waits' : `${count} letters wait`} for somebody to move ${one ? 'it' : 'them'} on:`,
      ...silent.map(lineOf),
      ...(count > silent.length ? [`And ${count - silent.length} more.`] : []),
      'They are here, once you have signed in:',
    ],
    link,
  })
}

function lineOf({ daysLate, daysOld, reference }: Silent): string {
  if (daysLate === null) return `${reference}: it came ${daysIn(daysOld)} ago.`
  return daysLate < 1
    ? `${reference}: its answer was promised for today.`
    : `${reference}: its answer is ${daysIn(daysLate)} late.`
}

const daysIn = (days: number): string => (days === 1 ? '1 day' : `${days} days`)
