import type { Payload } from 'payload'

import { findByline } from '@/importing/byline/queries'
import { splitLines } from '@/platform/split-lines'
import { fail, succeed, type Result } from '@/platform/result'
import { getClinic } from '@/settings/queries'
import { findStaffByEmail } from '@/staff/queries'

import type { AnswerLine } from './answer-shape'
import { longestLine } from './decode-line'
import { keyOfLine, toDraft } from './line-draft'
import { openNames, type Names } from './naming/commands'
import type { Publishing } from './publishing/commands'
import { readAnswerLine } from './read-answer-line'
import type { ReadyLine } from './ready-line'
import { storeLines } from './storing/commands'
import { countLines, nothingYet, summaryOf, tooLongLine, type LineOutcome, type Tally } from './tally'

export interface LinesOptions {
  /** Who answers where a line names nobody, as bylines are written. */
  doctor: string | null
  /** Null for drafts. */
  publish: { reviewer: string | null; at: Date } | null
}

/** Told of each line that did not go in as ordered, and of how far the import is. */
export interface Listener {
  onTrouble: (line: number, why: string) => void
  onProgress: (lines: number) => void
}

export interface ImportedLines {
  count: number
  /** Whether every line went in as ordered, now or before. */
  isWhole: boolean
  /** What a person is told, a line an entry. */
  summary: string[]
}

// So many lines make a transaction, or so many bytes.
const linesAtATime = 100
const bytesAtATime = 2_000_000

/**
 * Imports a file of answers, one a line, while it is read: what is committed stays, so that an import that was
 * interrupted is simply run again. Without a database (`payload` null) nothing is stored, and each line is only read.
 * Fails where the order itself cannot be carried out, as a sentence.
 */
export async function importLines(
  payload: Payload | null,
  chunks: AsyncIterable<Uint8Array>,
  options: LinesOptions,
  listener: Listener,
): Promise<Result<ImportedLines, string>> {
  const tally = nothingYet()
  const note = (line: number, outcome: LineOutcome) => {
    tally[outcome.kind] += 1
    if ('why' in outcome) listener.onTrouble(line, outcome.why)
  }
  const setting = payload && (await findSetting(payload, options, tally))
  if (setting && !setting.ok) return setting

  let batch: ReadyLine[] = []
  let size = 0
  const store = async () => {
    if (payload && setting) {
      for (const { number, outcome, unlinked } of await storeLines(
        payload,
        batch,
        setting.value.publishing,
      )) {
        note(number, outcome)
        tally.related += unlinked
      }
    }
    batch = []
    size = 0
    listener.onProgress(countLines(tally))
  }
  const slugs = new Set<string>()
  for await (const raw of splitLines(chunks, longestLine)) {
    if ('isTooLong' in raw) {
      note(raw.number, tooLongLine)
      continue
    }
    const read = readAnswerLine(raw.bytes)
    if (!read.ok) note(raw.number, { kind: 'refused', why: read.problem })
    else if (read.value && setting) {
      const ready = await toReady(raw.number, read.value, setting.value)
      if (!ready.ok) note(raw.number, { kind: 'refused', why: ready.problem })
      else {
        tally.photos += read.value.doctors.filter(({ photo }) => photo).length
        batch.push(ready.value)
        size += raw.bytes.length
      }
    } else if (read.value) note(raw.number, inDryRun(read.value, slugs))
    if (batch.length >= linesAtATime || size >= bytesAtATime) await store()
    else if (!payload) listener.onProgress(countLines(tally))
  }
  await store()
  const isWhole = tally.refused + tally.staysDraft === 0
  return succeed({ summary: summaryOf(tally, payload === null), isWhole, count: countLines(tally) })
}

/** What holds for every line of a run. */
interface Setting {
  language: string
  doctor: string | null
  publishing: Publishing | null
  names: Names
}

async function findSetting(
  payload: Payload,
  { doctor, publish }: LinesOptions,
  tally: Tally,
): Promise<Result<Setting, string>> {
  const { language } = await getClinic()
  const byline = await findByline(payload, doctor)
  if (byline.problem !== null) return fail(byline.problem)
  const base = { language, doctor: byline.doctor, names: openNames(payload, tally) }
  if (!publish) return succeed({ ...base, publishing: null })
  const { at, reviewer } = publish
  const signer = reviewer === null ? null : await findStaffByEmail(payload, reviewer)
  if (signer) return succeed({ ...base, publishing: { signer, at } })
  return fail(
    reviewer === null
      ? 'Nobody is named who signs off. Add --reviewer and the e-mail address of a clinician.'
      : `Nobody under Staff signs in as ${reviewer}. Add them with npm run staff, or check the address.`,
  )
}

async function toReady(
  number: number,
  line: AnswerLine,
  { doctor, language, names }: Setting,
): Promise<Result<ReadyLine, string>> {
  const doctors: string[] = []
  for (const each of line.doctors) {
    const found = await names.doctorOf(each)
    if (!found.ok) return found
    doctors.push(found.value)
  }
  if (doctors.length === 0 && doctor !== null) doctors.push(doctor)
  const topics: string[] = []
  for (const { name } of line.topics) topics.push(await names.topicOf(name))
  const importKey = keyOfLine(line)
  const draft = toDraft(line, { importKey, language, doctors, topics, related: [] })
  const related = line.related.map(({ slug }) => slug)
  return succeed({ number, importKey, draft, related, publishedAt: line.publishedAt })
}

// What only the database knows, whether a doctor or an address is there, is not asked.
function inDryRun({ slug }: AnswerLine, slugs: Set<string>): LineOutcome {
  if (slug === undefined) return { kind: 'stored' }
  if (slugs.has(slug))
    return { kind: 'refused', why: `The address “${slug}” stands in an earlier line, too.` }
  slugs.add(slug)
  return { kind: 'stored' }
}
