import { deleted, inserted, remark } from './marks'
import { markRichText } from './marked-rich-text'
import { markCareCards, markCauses, markSources, markSteps, type Marker, type Stored } from './marked-rows'
import { markLine, markParagraphs } from './marked-words'
import type { AnswerView, ClosingView, DoctorView, LetterView } from '@/answers/answer-view'
import { toSignedText, type SignedText, type StoredAnswer } from '@/answers/signed-text'

interface Compared {
  /** The answer as readers would see it now. */
  view: AnswerView
  stored: StoredAnswer
  /** What was signed last; null marks nothing, since all of it is new. */
  before: SignedText | null
  /** The byline of `before`, as far as those doctors are not in the byline now. */
  formerDoctors: DoctorView[]
}

/** An answer for a reviewer's eyes: the reader's own view, with what changed since it was signed marked in it. */
export function markedView(
  { view, stored, before, formerDoctors }: Compared,
  anchors: Marker['anchors'],
): AnswerView {
  const then = before ?? toSignedText(stored)
  const { language } = view
  const marker = { language, anchors }
  const at = (path: string, label: string) => ({ language, anchor: () => anchors.behind(path, label) })
  return {
    ...view,
    title:
      (markLine(then.title, view.title, at('title', 'Title')) ?? '') +
      fact('language', then.language, language),
    letter: markLetter(then.letter, view.letter, at('letter', 'Letter')),
    summary: markLine(then.summary, view.summary, at('summary', 'The short answer')),
    introduction: markRichText(then.introduction, view.introduction, at('introduction', 'Introduction')),
    limits: markParagraphs(then.limits, view.limits, at('limits', 'Limits')),
    causesLead: markParagraphs(then.causesLead, view.causesLead, at('causesLead', 'Lead-in to the causes')),
    causes: markCauses({ before: then.causes, after: withIds(view.causes, stored.causes) }, marker),
    stepsLead: markParagraphs(then.stepsLead, view.stepsLead, at('stepsLead', 'Lead-in to the steps')),
    steps: markSteps({ before: then.steps, after: withIds(view.steps, stored.steps) }, marker),
    careCards: markCareCards(
      { before: then.careCards, after: withIds(view.careCards, stored.careCards) },
      marker,
    ),
    closing: markClosing(then.closing, view.closing, at('closing', 'Closing')),
    sources: markSources({ before: then.sources, after: withIds(view.sources, stored.sources) }, marker),
    doctors: [
      ...view.doctors.map((doctor) =>
        then.doctors.includes(doctor.id) ? doctor : { ...doctor, name: inserted(doctor.name) },
      ),
      ...formerDoctors.map((doctor) => ({ ...doctor, name: deleted(doctor.name) })),
    ],
  }
}

type Where = { language: string; anchor: () => string }

function markLetter(
  before: LetterView | null,
  after: LetterView | null,
  { language, anchor }: Where,
): LetterView | null {
  if (!before && !after) return null
  return {
    salutation: markLine(before?.salutation ?? null, after?.salutation ?? null, { language }),
    text: markParagraphs(before?.text ?? null, after?.text ?? null, { language, anchor }) ?? '',
    signedAs: markLine(before?.signedAs ?? null, after?.signedAs ?? null, { language }),
  }
}

const ways = { contact: 'contact the doctors', call: 'call', text: 'text' } as const

function markClosing(before: ClosingView, after: ClosingView, where: Where): ClosingView {
  const words = markRichText(before.words, after.words, where)
  const offers = (['contact', 'call', 'text'] as const)
    .map((way) => fact(`offers to ${ways[way]}`, before[way] ? 'yes' : 'no', after[way] ? 'yes' : 'no'))
    .join('')
  if (offers === '') return { ...after, words }
  return { ...after, words: [...words, { type: 'paragraph', children: [{ type: 'text', text: offers }] }] }
}

/** What no word of the page says: was, and is. Nothing where it did not change. */
function fact(name: string, before: string, after: string): string {
  return before === after ? '' : remark(`${name}: ${deleted(before)} ${inserted(after)}`)
}

function withIds<Row extends object>(
  rows: Row[],
  stored: { id?: string | null }[] | null | undefined,
): Stored<Row>[] {
  return rows.map((row, at) => ({ ...row, rowId: stored?.[at]?.id ?? '' }))
}
