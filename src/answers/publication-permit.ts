/**
 * The mark by which the hooks on `answers` know that `answers/commands` is at work. Registered, since Next's
 * bundles may load this module more than once; a symbol, since nothing that arrives as JSON can hold one.
 */
const mark = Symbol.for('ask-the-doctors.publication-permit')

/** One answer may reach one state: public with exactly the words of `hash`, or not public. */
export type PublicationPermit =
  { answerId: string; becomes: 'published'; hash: string } | { answerId: string; becomes: 'draft' }

/** A context to hand to one operation; Payload keeps it on the request, so `takeBackPermit` follows. */
export function contextWith(permit: PublicationPermit): Record<string, unknown> {
  return { [mark]: permit }
}

export function takeBackPermit(context: object): void {
  Reflect.deleteProperty(context, mark)
}

export function permitIn(context: object, answerId: unknown): PublicationPermit | null {
  const permit = Reflect.get(context, mark) as PublicationPermit | undefined
  return permit && permit.answerId === answerId ? permit : null
}
