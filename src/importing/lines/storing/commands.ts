import type { Payload, PayloadRequest } from 'payload'

import { draftAnswer } from '@/answers/commands'
import { NotAsSigned } from '@/answers/together/queries'
import { publishWords, type Publishing } from '@/importing/lines/publishing/commands'
import { idsOf, outcomeOf, findSettled, type ReadyLine, type StoredLine } from '@/importing/lines/ready-line'
import { storeMany } from '@/importing/lines/together/commands'
import { findDatabaseError } from '@/platform/database-error'
import { isRefusal, wordsOf } from '@/platform/describe-error'
import { inTurn } from '@/platform/in-turn'
import { log } from '@/platform/log'
import { inTransaction } from '@/platform/payload'
import { holdWithdrawals } from '@/questions/consent/queries'

import { readSurroundings } from './queries'

/**
 * Stores lines, as drafts, and publishes them where that was ordered: what is new in one transaction, and what is a draft
 * already, or stands twice among them, each in one of its own. If one of the new ones cannot be stored, their transaction
 * is undone and each has its own, so that it takes no other along.
 */
export async function storeLines(
  payload: Payload,
  lines: ReadyLine[],
  publishing: Publishing | null,
): Promise<StoredLine[]> {
  const together = await storeManyIfAll(payload, lines, publishing)
  const alone = lines.filter(({ number }) => !together.some((each) => each.number === number))
  const others = await inTurn(alone, (line) => storeAlone(payload, line, publishing))
  return [...together, ...others].sort((one, other) => one.number - other.number)
}

async function storeManyIfAll(
  payload: Payload,
  lines: ReadyLine[],
  publishing: Publishing | null,
): Promise<StoredLine[]> {
  if (lines.length < 2) return []
  try {
    return await inTransaction(payload, (req) => storeMany(lines, publishing, req))
  } catch (error) {
    if (!isOfOneLine(error)) throw error
    if (error instanceof NotAsSigned) log.error({ err: error }, 'Answers are stored one by one instead')
    return []
  }
}

async function storeAlone(
  payload: Payload,
  line: ReadyLine,
  publishing: Publishing | null,
): Promise<StoredLine> {
  for (let tries = 1; ; tries++) {
    try {
      return await inTransaction(payload, (req) => storeOne(line, publishing, req))
    } catch (error) {
      if (!isPassing(error) || tries === mostTries) return refusedBy(error, line)
    }
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

/** Whether it may go better without the others. */
const isOfOneLine = (error: unknown): boolean =>
  error instanceof NotAsSigned || isRefused(error) || isPassing(error)

/** Whether it came in the way of somebody who saves: of SQLSTATE the class 40, and what gave up waiting. */
const isPassing = (error: unknown): boolean => /^(40|55P03|57014)/.test(codeOf(error))
const mostTries = 3

const codeOf = (error: unknown): string => findDatabaseError(error)?.code ?? ''

async function storeOne(
  line: ReadyLine,
  publishing: Publishing | null,
  req: PayloadRequest,
): Promise<StoredLine> {
  const around = await readSurroundings(req, [line])
  const settled = findSettled(line, publishing !== null, around)
  if (settled) return settled
  const { draft, importKey, number, publishedAt } = line
  const before = around.known.get(importKey)
  const related = idsOf(line.related, around.here)
  if (!before) await holdWithdrawals(req)
  const { id } = before ?? (await draftAnswer(req.payload, { ...draft, related }, req))
  const imported = { answerId: id, draft, publishedAt, isNew: !before }
  const why = publishing && (await publishWords(req.payload, imported, publishing, req))
  const unlinked = before ? 0 : line.related.length - related.length
  return { number, outcome: outcomeOf(publishing !== null, why), unlinked }
}
