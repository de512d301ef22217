import { z } from 'zod'

/** Text that the database can hold: no NUL, and no half of a pair of surrogates. */
export const anyText = z.string().refine((text) => !/\0|\p{Surrogate}/u.test(text), {
  error: 'holds a character that is none (a zero, or half of one)',
})

/** Text of at most so many characters, as the record counts them. */
export function upTo(most: number) {
  return anyText.refine((text) => text.length <= most, {
    error: `has more than ${most.toLocaleString('en')} characters`,
  })
}

/** The same, with at least one word in it. */
export function words(most: number) {
  return upTo(most).refine((text) => text.trim() !== '', { error: 'is empty' })
}
