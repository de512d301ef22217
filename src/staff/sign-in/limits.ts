import type { Limit } from '@/platform/limits'

const withinSeconds = 15 * 60

/** A clinic has one address for all of its people, and some of them mistype. */
export const wrongPerAddress: Limit = { name: 'sign-in-address', most: 30, withinSeconds }
/** Whoever guesses from many addresses. It does not count for devices the person signed in with before. */
export const wrongPerAccount: Limit = { name: 'sign-in-account', most: 10, withinSeconds }
export const wrongPerDevice: Limit = { name: 'sign-in-device', most: 10, withinSeconds }

export const linksPerAddress: Limit = { name: 'reset-address', most: 20, withinSeconds }
export const linksPerAccount: Limit = { name: 'reset-account', most: 3, withinSeconds }
/** Whoever sits down at a browser that was left open guesses no password. */
export const wrongOwnPasswords: Limit = { name: 'own-password', most: 5, withinSeconds }
