import type { PayloadRequest } from 'payload'

import type { AnswerDraft } from '@/answers/answer-draft'
import { listPublishedViews, type NamedAnswer } from '@/answers/published-views/queries'
import { listSlugsLike, lockAddresses, listTakenSlugs, listDemandsByTopic } from '@/answers/record/queries'
import { hashOfAnswer } from '@/answers/sign-off'
import { findNewWordsSigner } from '@/answers/sign-offs/queries'
import { firstFree, numbered, slugProblem, toSlug } from '@/answers/slug'
import { listTakenBackIn } from '@/questions/consent/queries'

import type { Gate } from './gate'

/** What decides over these drafts; `began` is when they are begun. */
export async function findGate(
  req: PayloadRequest,
  drafts: AnswerDraft[],
  { began, staffId }: { began: Date; staffId: string },
): Promise<Gate> {
  const letters = drafts.flatMap(({ letter }) => letter?.text ?? [])
  return {
    signer: await findNewWordsSigner(req, staffId),
    demands: await listDemandsByTopic(
      req,
      drafts.flatMap(({ topics }) => topics),
    ),
    takenBack: await listTakenBackIn(req, letters, began),
    taken: await listTakenSlugs(
      req,
      drafts.flatMap(({ slug }) => slug ?? []),
    ),
  }
}

const near = 20

/**
 * The drafts, each with the address it chose, or one made from its title that no other has. Nobody else makes an address
 * public until the transaction ends.
 */
export async function giveAddresses(req: PayloadRequest, drafts: AnswerDraft[]): Promise<AnswerDraft[]> {
  await lockAddresses(req)
  const made = drafts.map(({ slug, title }) => (slug === undefined ? toSlug(title) : ''))
  const candidates = made.flatMap((slug) => (slug === '' ? [] : nearest(slug)))
  const taken = await listTakenSlugs(req, candidates)
  for (const { slug } of drafts) if (slug !== undefined) taken.add(slug)
  const addressed: AnswerDraft[] = []
  for (const [at, draft] of drafts.entries()) {
    const base = made[at] ?? ''
    if (base === '') addressed.push(draft)
    else {
      const isTaken = (each: string) => taken.has(each) || slugProblem(each) !== null
      if (nearest(base).every(isTaken))
        for (const each of await listSlugsLike(req, base, null)) taken.add(each)
      const slug = firstFree(base, isTaken)
      taken.add(slug)
      addressed.push({ ...draft, slug })
    }
  }
  return addressed
}

const nearest = (slug: string): string[] => Array.from({ length: near }, (_, at) => numbered(slug, at + 1))

/**
 * What readers see now of these answers. Publication is checked against what was written, not against what was meant to
 * be: throws unless it is the words of those hashes.
 */
export async function readBack(
  req: PayloadRequest,
  hashes: ReadonlyMap<string, string>,
): Promise<NamedAnswer[]> {
  const published = await listPublishedViews(req, [...hashes.keys()])
  const right = published.filter(({ stored }) => hashOfAnswer(stored) === hashes.get(stored.id))
  if (right.length === hashes.size) return published
  throw new NotAsSigned()
}

/** Nothing of what was to be stored together is kept. */
export class NotAsSigned extends Error {
  constructor() {
    super('What was stored for publication is not what was signed off.')
  }
}
