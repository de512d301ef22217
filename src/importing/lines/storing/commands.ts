import type { Payload, PayloadRequest } from 'payload'

import type { AnswerDraft } from '@/answers/answer-draft'
import { draftAnswer } from '@/answers/commands'
import { listByImportKeys, listIdsBySlug } from '@/answers/queries'
import { listTakenSlugs } from '@/answers/record/queries'
import { storeTogether } from '@/answers/together/commands'
import { findDatabaseError } from '@/platform/database-error'
import { isRefusal, wordsOf } from '@/platform/describe-error'
import { inTurn } from '@/platform/in-turn'
import { newId } from '@/platform/new-id'
import { inTransaction } from '@/platform/payload'
import { queryInTransaction } from '@/platform/transactions'
import type { LineOutcome } from '@/importing/lines/tally'
import {
  earlier,
  publishWords,
  sayWhy,
  signedWhileImporting,
  type Publishing,
} from '@/importing/lines/publishing/commands'

/** A line that is ready to be stored. */
export interface ReadyLine {
  number: number
  importKey: string
  draft: AnswerDraft
  /** Slugs of answers to read besides; linked as far as they are here. */
  related: string[]
  publishedAt: string | null
}

export interface StoredLine {
  number: number
  outcome: LineOutcome
  /** How many of its related answers were not here. */
  unlinked: number
}

/**
 * Stores lines in one transaction, as drafts, and publishes them where that was ordered: what is new together. If one of
 * them cannot be stored, the transaction is undone and each has one of its own, so that it takes no other along.
 */
export async function storeLines(
  payload: Payload,
  lines: ReadyLine[],
  publishing: Publishing | null,
): Promise<StoredLine[]> {
  if (lines.length < 2) return inTurn(lines, (line) => storeAlone(payload, line, publishing))
  try {
    return await inTransaction(payload, (req) => storeAll(lines, publishing, req))
  } catch (error) {
    if (!mayBeOfOne(error)) throw error
    return inTurn(lines, (line) => storeAlone(payload, line, publishing))
  }
}

async function storeAlone(
  payload: Payload,
  line: ReadyLine,
  publishing: Publishing | null,
): Promise<StoredLine> {
  try {
    return await inTransaction(payload, async (req) =>
      storeOne(line, publishing, await look(req, [line]), req),
    )
  } catch (error) {
    return refusedBy(error, line)
  }
}

/** What the record or the database refuses is the line's own trouble; whatever else went wrong is not. */
function refusedBy(error: unknown, { number }: ReadyLine): StoredLine {
  if (!isRefused(error)) throw error
  const why = `It cannot be stored: ${wordsOf(error)}`
  return { number, unlinked: 0, outcome: { kind: 'refused', why } }
}

// Classes of SQLSTATE: data that cannot be, and a rule of the table that it breaks.
function isRefused(error: unknown): error is Error {
  return error instanceof Error && (isRefusal(error) || /^2[23]/.test(codeOf(error)))
}

/** Whether it may go better without the others: one is refused, or they came in the way of somebody who saved. */
const mayBeOfOne = (error: unknown): boolean => isRefused(error) || codeOf(error).startsWith('40')

const codeOf = (error: unknown): string => findDatabaseError(error)?.code ?? ''

/** What the record has of lines that are to be stored, and what is stored of them. */
interface Surroundings {
  /** By the key of the line. */
  known: Map<string, { id: string; slug: string; isPublished: boolean }>
  taken: Set<string>
  /** Ids by slug. */
  here: Map<string, string>
}

async function look(req: PayloadRequest, lines: ReadyLine[]): Promise<Surroundings> {
  // Two imports of one file wait for each other here, and the second finds what the first has stored.
  await queryInTransaction(req, `select pg_advisory_xact_lock(hashtext('importing.lines'))`)
  const known = await listByImportKeys(
    req,
    lines.map(({ importKey }) => importKey),
  )
  const wanted = lines.flatMap(({ draft, importKey }) => (known.has(importKey) ? [] : (draft.slug ?? [])))
  const related = lines.flatMap((line) => line.related)
  return { known, taken: await listTakenSlugs(req, wanted), here: await listIdsBySlug(req, related) }
}

async function storeAll(
  lines: ReadyLine[],
  publishing: Publishing | null,
  req: PayloadRequest,
): Promise<StoredLine[]> {
  const around = await look(req, lines)
  const fresh = chooseNew(lines, around)
  const together = await storeNew(fresh, publishing, around, req)
  // Known ones, twins of others here, and those whose address is taken.
  const others = lines.filter((line) => !fresh.includes(line))
  return [...together, ...(await inTurn(others, (line) => storeOne(line, publishing, around, req)))]
}

/** Those that the record does not know, each with an address that is free or not chosen yet. */
function chooseNew(lines: ReadyLine[], { known, taken }: Surroundings): ReadyLine[] {
  const keys = new Set(known.keys())
  const slugs = new Set(taken)
  return lines.filter(({ draft: { slug }, importKey }) => {
    if (keys.has(importKey) || (slug !== undefined && slugs.has(slug))) return false
    keys.add(importKey)
    if (slug !== undefined) slugs.add(slug)
    return true
  })
}

async function storeNew(
  lines: ReadyLine[],
  publishing: Publishing | null,
  around: Surroundings,
  req: PayloadRequest,
): Promise<StoredLine[]> {
  const identified = lines.map((line) => ({ line, id: newId() }))
  for (const { id, line } of identified) if (line.draft.slug) around.here.set(line.draft.slug, id)
  const answers = identified.map(({ id, line: { draft, publishedAt, related } }) => ({
    id,
    draft: { ...draft, related: idsOf(related, around) },
    publishedAt: publishing && earlier(publishedAt, publishing.at),
  }))
  const stored = await storeTogether(req, answers, publishing && { ...publishing, ...signedWhileImporting })
  return identified.map(({ id, line: { importKey, number, related } }, at) => {
    const { problem = null, slug = '' } = stored[at] ?? {}
    const isPublished = publishing !== null && problem === null
    around.known.set(importKey, { id, slug, isPublished })
    around.taken.add(slug)
    around.here.set(slug, id)
    const why = publishing && problem && sayWhy(problem, publishing.signer)
    return { number, outcome: outcomeOf(publishing, why), unlinked: countMissing(related, around) }
  })
}

async function storeOne(
  { draft, importKey, number, publishedAt, related }: ReadyLine,
  publishing: Publishing | null,
  { here, known, taken }: Surroundings,
  req: PayloadRequest,
): Promise<StoredLine> {
  const before = known.get(importKey)
  if (before && (!publishing || before.isPublished))
    return { number, unlinked: 0, outcome: { kind: 'known' } }
  const chosen = draft.slug ?? ''
  if (!before && chosen !== '' && taken.has(chosen)) {
    const why = `The address “${chosen}” belongs to another answer, or did.`
    return { number, unlinked: 0, outcome: { kind: 'refused', why } }
  }
  const linked = { ...draft, related: idsOf(related, { here }) }
  const { id, slug } = before ?? (await draftAnswer(req.payload, linked, req))
  taken.add(slug)
  here.set(slug, id)
  const imported = { answerId: id, draft, publishedAt, isNew: !before }
  const why = publishing && (await publishWords(req.payload, imported, publishing, req))
  known.set(importKey, { id, slug, isPublished: publishing !== null && why === null })
  const unlinked = before ? 0 : countMissing(related, { here })
  return { number, outcome: outcomeOf(publishing, why), unlinked }
}

function outcomeOf(publishing: Publishing | null, why: string | null): LineOutcome {
  if (why) return { kind: 'staysDraft', why }
  return { kind: publishing ? 'published' : 'stored' }
}

type Here = Pick<Surroundings, 'here'>

const idsOf = (slugs: string[], { here }: Here): string[] => slugs.flatMap((slug) => here.get(slug) ?? [])

const countMissing = (slugs: string[], { here }: Here): number =>
  slugs.filter((slug) => !here.has(slug)).length
