import type { Payload, PayloadRequest } from 'payload'

import type { AnswerDraft } from '@/answers/answer-draft'
import { draftAnswer } from '@/answers/commands'
import { listByImportKeys, listIdsBySlug } from '@/answers/queries'
import { listTakenSlugs } from '@/answers/record/queries'
import { findDatabaseError } from '@/platform/database-error'
import { isRefusal, wordsOf } from '@/platform/describe-error'
import { inTransaction } from '@/platform/payload'
import { queryInTransaction } from '@/platform/transactions'
import type { LineOutcome } from '@/importing/lines/tally'
import { publishWords, type Publishing } from '@/importing/lines/publishing/commands'

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
 * Stores lines in one transaction, each as a draft, and publishes them where that was ordered. If one of them cannot
 * be stored, the transaction is undone and each has one of its own, so that it takes no other along.
 */
export async function storeLines(
  payload: Payload,
  lines: ReadyLine[],
  publishing: Publishing | null,
): Promise<StoredLine[]> {
  try {
    return await inTransaction(payload, (req) => storeAll(payload, lines, publishing, req))
  } catch (error) {
    const [line, ...others] = lines
    if (line && others.length === 0) return [refusedBy(error, line)]
    const stored: StoredLine[] = []
    for (const each of lines) stored.push(...(await storeLines(payload, [each], publishing)))
    return stored
  }
}

/** What the record or the database refuses is the line's own trouble; whatever else went wrong is not. */
function refusedBy(error: unknown, { number }: ReadyLine): StoredLine {
  const code = findDatabaseError(error)?.code ?? ''
  // Classes of SQLSTATE: data that cannot be, and a rule of the table that it breaks.
  if (error instanceof Error && (isRefusal(error) || /^2[23]/.test(code))) {
    return {
      number,
      unlinked: 0,
      outcome: { kind: 'refused', why: `It cannot be stored: ${wordsOf(error)}` },
    }
  }
  throw error
}

async function storeAll(
  payload: Payload,
  lines: ReadyLine[],
  publishing: Publishing | null,
  req: PayloadRequest,
): Promise<StoredLine[]> {
  // Two imports of one file wait for each other here, and the second finds what the first has stored.
  await queryInTransaction(req, `select pg_advisory_xact_lock(hashtext('importing.lines'))`)
  const known = await listByImportKeys(
    req,
    lines.map(({ importKey }) => importKey),
  )
  const wanted = lines.flatMap(({ draft, importKey }) => (known.has(importKey) ? [] : (draft.slug ?? [])))
  const taken = await listTakenSlugs(req, wanted)
  const here = await listIdsBySlug(
    req,
    lines.flatMap(({ related }) => related),
  )
  const stored: StoredLine[] = []
  for (const line of lines) {
    const { draft, importKey, number } = line
    const before = known.get(importKey)
    if (before && (!publishing || before.isPublished)) {
      stored.push({ number, unlinked: 0, outcome: { kind: 'known' } })
      continue
    }
    const slug = draft.slug ?? ''
    if (!before && slug !== '' && taken.has(slug)) {
      const why = `The address “${slug}” belongs to another answer, or did.`
      stored.push({ number, unlinked: 0, outcome: { kind: 'refused', why } })
      continue
    }
    const related = line.related.flatMap((each) => here.get(each) ?? [])
    const { id, slug: given } = before ?? (await draftAnswer(payload, { ...draft, related }, req))
    taken.add(given)
    here.set(given, id)
    const why =
      publishing && (await publishWords(payload, { ...line, answerId: id, isNew: !before }, publishing, req))
    known.set(importKey, { id, slug: given, isPublished: publishing !== null && why === null })
    const outcome: LineOutcome = why
      ? { kind: 'staysDraft', why }
      : { kind: publishing ? 'published' : 'stored' }
    stored.push({ number, outcome, unlinked: before ? 0 : line.related.length - related.length })
  }
  return stored
}
