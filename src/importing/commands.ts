import type { Payload } from 'payload'

import { findByline } from './byline/queries'
import type { ColumnPage } from './column-page'
import { decodePage } from './decode-page'
import type { ImportOutcome } from './import-outcome'
import { pageContent } from './page-lines'
import { publishImported } from './publication/commands'
import { readPageFile } from './queries'
import { readColumnPage } from './read-column-page'
import { outcomeLines, refusalLines, reportLines } from './report-lines'
import type { AnswerDraft } from '@/answers/answer-draft'
import { draftAnswer } from '@/answers/commands'
import { findByImportKey } from '@/answers/queries'
import { sha256 } from '@/platform/digest'
import { env } from '@/platform/env'
import { inTransaction } from '@/platform/payload'
import { queryInTransaction } from '@/platform/transactions'
import { getClinic } from '@/settings/queries'

export interface ImportOptions {
  /** As a byline is written: “A. Writer, MD”, or the name alone. */
  doctor: string | null
  /** Null for a draft. `at` is the moment of signing and publishing. */
  publish: { reviewer: string | null; at: Date } | null
}

/** Imports one file and says in `lines` how it went. Without a database (`payload` null) nothing is stored. */
export async function importPageFile(
  payload: Payload | null,
  file: string,
  options: ImportOptions,
): Promise<{ lines: string[]; failed: boolean }> {
  const bytes = await readPageFile(file)
  if (!bytes.ok) return { lines: refusalLines(file, bytes.problem), failed: true }
  const decoded = decodePage(bytes.value)
  if (!decoded.ok) return { lines: refusalLines(file, decoded.problem), failed: true }
  const { text, encoding } = decoded.value
  const page = readColumnPage(text)
  if (!page.ok) return { lines: refusalLines(file, page.problem), failed: true }
  const read = { file, encoding, page: page.value }
  if (!payload) return { lines: reportLines(read, ['dry run: nothing was stored.']), failed: false }
  const outcome = await importColumnPage(payload, { page: page.value, content: pageContent(text) }, options)
  const failed = outcome.staysDraftBecause.length > 0
  return { lines: reportLines(read, outcomeLines(outcome, env.SITE_URL)), failed }
}

/**
 * Stores a page as a draft, unless the same content was imported before, and publishes it where that was ordered
 * and may be. Two imports of the same content wait for each other, and the second finds the first.
 */
export async function importColumnPage(
  payload: Payload,
  { page, content }: { page: ColumnPage; content: string },
  { doctor, publish }: ImportOptions,
): Promise<ImportOutcome> {
  const importKey = sha256(content)
  const { language } = await getClinic()
  const byline = await findByline(payload, doctor)
  // An answer that is to be published gets its byline together with its sign-off, or neither.
  const doctors = publish || byline.doctor === null ? [] : [byline.doctor]
  const draft = toAnswerDraft(page, { language, importKey, doctors })

  const { id, slug, wasKnown, wasPublished } = await storeOnce(payload, draft, importKey)
  const stored = { id, slug, wasKnown, isPublished: wasPublished, publishedNow: false }
  if (!publish || wasPublished) {
    const notes = byline.problem !== null && !wasKnown ? [byline.problem] : []
    return { ...stored, staysDraftBecause: [], notes }
  }
  const why = await publishImported(payload, { answerId: id, draft, byline, ...publish })
  const isPublished = why.length === 0
  return { ...stored, isPublished, publishedNow: isPublished, staysDraftBecause: why, notes: [] }
}

function storeOnce(payload: Payload, draft: AnswerDraft, importKey: string) {
  return inTransaction(payload, async (req) => {
    await queryInTransaction(req, 'select pg_advisory_xact_lock(hashtext($1))', [importKey])
    const known = await findByImportKey(payload, importKey, req)
    if (known) return { ...known, wasKnown: true, wasPublished: known.isPublished }
    return { ...(await draftAnswer(payload, draft, req)), wasKnown: false, wasPublished: false }
  })
}

interface Surroundings {
  language: string
  importKey: string
  /** Ids of those who answer. */
  doctors: string[]
}

// What a page cannot tell stays empty for the panel: software never writes the doctors' words.
function toAnswerDraft(page: ColumnPage, surroundings: Surroundings): AnswerDraft {
  return {
    ...page.draft,
    ...surroundings,
    summary: null,
    careCards: [],
    sources: [],
    topics: [],
  }
}
