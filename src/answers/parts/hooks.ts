import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { toStepView } from '@/answers/view-parts'
import type { Answer } from '@/payload-types'
import { idOf } from '@/platform/id-of'
import { inTurn } from '@/platform/in-turn'
import { readLexical } from '@/platform/lexical'
import { isEmpty, paragraph } from '@/platform/rich-text'
import { toLexical } from '@/platform/write-lexical'

type CauseRow = NonNullable<Answer['causes']>[number]
type StepRow = NonNullable<Answer['steps']>[number]

/**
 * A cause or a step that was chosen from a library and does not say anything yet gets the library's words, as
 * far as it has none of its own: an answer keeps its own.
 */
export const copyFromLibraries: CollectionBeforeChangeHook<Answer> = async ({ data, req }) => {
  if (data.causes) data.causes = await inTurn(data.causes, (row) => copyCause(row, req))
  if (data.steps) data.steps = await inTurn(data.steps, (row) => copyStep(row, req))
  return data
}

async function copyCause(row: CauseRow, req: PayloadRequest): Promise<CauseRow> {
  if (!row.cause || row.name || !isEmpty(readLexical(row.explanation))) return row
  const cause = await req.payload.findByID({
    collection: 'causes',
    id: idOf(row.cause),
    depth: 0,
    overrideAccess: true,
    req,
  })
  return {
    ...row,
    name: cause.plainName || cause.name,
    explanation: cause.summary ? toLexical([paragraph(cause.summary)]) : row.explanation,
  }
}

async function copyStep(row: StepRow, req: PayloadRequest): Promise<StepRow> {
  if (!row.treatmentStep || !isEmpty(readLexical(row.instruction))) return row
  const id = idOf(row.treatmentStep)
  const step = await req.payload.findByID({
    collection: 'treatment-steps',
    id,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return {
    ...row,
    instruction: step.instruction,
    caution: row.caution || step.caution,
    timing: toStepView(row).timing ? row.timing : step.timing,
    sources: row.sources?.length
      ? row.sources
      : step.sources?.map((source) => ({ ...source, id: undefined })),
  }
}
