import type { PayloadRequest } from 'payload'

import { holdRows } from '@/answers/record/queries'
import { storeTogether } from '@/answers/together/commands'
import { giveAddresses } from '@/answers/together/queries'
import { earlier, sayWhy, signedWhileImporting, type Publishing } from '@/importing/lines/publishing/commands'
import {
  idsOf,
  outcomeOf,
  findSettled,
  type ReadyLine,
  type StoredLine,
  type Surroundings,
} from '@/importing/lines/ready-line'
import { readSurroundings } from '@/importing/lines/storing/queries'
import { newId } from '@/platform/new-id'

/** What is new among the lines, and what is done with them already; the others are left out. */
export async function storeMany(
  lines: ReadyLine[],
  publishing: Publishing | null,
  req: PayloadRequest,
): Promise<StoredLine[]> {
  const around = await readSurroundings(req, lines)
  const settled = lines.flatMap((line) => findSettled(line, publishing !== null, around) ?? [])
  return [...settled, ...(await storeNew(chooseNew(lines, around), publishing, around, req))]
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
  { here }: Surroundings,
  req: PayloadRequest,
): Promise<StoredLine[]> {
  // Before the addresses, as whoever publishes one of these takes them.
  await holdRows(req, [...here.values()])
  const drafts = await giveAddresses(
    req,
    lines.map(({ draft }) => draft),
  )
  const made = lines.map((line, at) => ({ line, id: newId(), draft: drafts[at] ?? line.draft }))
  for (const { draft, id } of made) if (draft.slug !== undefined) here.set(draft.slug, id)
  const answers = made.map(({ draft, id, line: { publishedAt, related } }) => ({
    id,
    draft: { ...draft, related: idsOf(related, here).filter((other) => other !== id) },
    publishedAt: publishing && earlier(publishedAt, publishing.at),
  }))
  const problems = await storeTogether(req, answers, publishing && { ...publishing, ...signedWhileImporting })
  return answers.map(({ draft }, at) => {
    const { number = 0, related = [] } = lines[at] ?? {}
    const problem = problems[at] ?? null
    const why = publishing && problem && sayWhy(problem, publishing.signer)
    const outcome = outcomeOf(publishing !== null, why)
    return { number, outcome, unlinked: related.length - draft.related.length }
  })
}
