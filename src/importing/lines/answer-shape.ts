import { z } from 'zod'

import { slugProblem } from '@/answers/slug'
import { languageProblem } from '@/settings/language'
import { webAddressProblem } from '@/treatment-steps/web-address'

import { richText } from './rich-text-shape'
import { anyText, upTo, words } from './text-shape'

const maybe = (most: number) => upTo(most).nullable().default(null)
const several = <Item extends z.ZodType>(item: Item) => z.array(item).default([])
const day = z.iso.date('is no day: 2026-11-28').nullable().default(null)
const moment = z.iso.datetime('is no moment in UTC: 2026-11-28T09:00:00.000Z')
const rich = richText.default([])

/** What a rule says that answers with a sentence, or null. */
const held = (problem: (text: string) => string | null) =>
  anyText.superRefine((text, context) => {
    const message = problem(text)
    if (message !== null) context.addIssue({ code: 'custom', message })
  })

const source = z.strictObject({
  title: words(300),
  publisher: maybe(200),
  year: z.int().min(1500).max(2200).nullable().default(null),
  url: held(webAddressProblem).nullable().default(null),
  readOn: day,
})

const timing = z.strictObject({
  startAfter: maybe(80),
  lastsAtMost: maybe(80),
  timesADay: maybe(80),
  stopAfter: maybe(80),
})

const picture = z.strictObject({ url: anyText, alt: anyText, width: z.number(), height: z.number() })

const doctor = z.strictObject({
  id: anyText.optional(),
  name: words(120),
  credentials: maybe(120),
  specialties: several(words(80)),
  photo: picture.nullable().default(null),
  declaredInterests: maybe(2_000),
})

const careCard = z.strictObject({
  level: z.enum(['nonUrgent', 'urgent', 'emergency']),
  heading: words(160),
  items: several(words(300)),
})

/**
 * One `AnswerView`, held to what the record holds. Only a title must be there: what is absent is null or empty, as in
 * the view. An unknown key is a fault, since it may be words that would be lost.
 */
export const answerShape = z.strictObject({
  id: anyText.optional(),
  slug: held(slugProblem).optional(),
  title: words(160),
  language: held(languageProblem).pipe(upTo(35)).optional(),
  summary: maybe(300),
  letter: z
    .strictObject({ salutation: maybe(120), text: words(20_000), signedAs: maybe(120) })
    .nullable()
    .default(null),
  introduction: rich,
  limits: maybe(2_000),
  causesLead: maybe(1_000),
  causes: several(z.strictObject({ name: maybe(120), explanation: rich })),
  stepsLead: maybe(1_000),
  steps: several(
    z.strictObject({
      instruction: rich,
      caution: maybe(2_000),
      timing: timing.nullable().default(null),
      sources: several(source),
    }),
  ),
  careCards: several(careCard).refine((cards) => cards.length <= 3, 'are more than three'),
  closing: z
    .strictObject({
      words: rich,
      contact: z.boolean().default(true),
      call: z.boolean().default(true),
      text: z.boolean().default(true),
    })
    .prefault({}),
  sources: several(source),
  doctors: several(doctor),
  reviewer: doctor.nullable().default(null),
  topics: several(z.strictObject({ id: anyText.optional(), name: words(80) })),
  related: several(z.strictObject({ slug: upTo(100), title: upTo(160) })),
  publishedAt: moment.nullable().default(null),
  lastReviewedOn: day,
  reviewDueOn: day,
  changes: several(
    z.strictObject({ at: moment, kind: z.enum(['correction', 'update']), text: words(1_000) }),
  ),
  isExample: z.boolean().default(false),
})

export type AnswerLine = z.infer<typeof answerShape>
export type DoctorLine = AnswerLine['doctors'][number]
