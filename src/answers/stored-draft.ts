import type { AnswerDraft } from './answer-draft'
import type { SourceView } from './answer-view'
import type { Answer } from '@/payload-types'
import type { RichText } from '@/platform/rich-text'
import { toLexical } from '@/platform/write-lexical'

/** An answer that has not been stored yet. */
export type StoredDraft = Omit<Answer, 'createdAt' | 'id' | 'updatedAt'>

/** A draft's words in the shape in which they are stored. An emptied `limits` stays empty: the clinic's are not added. */
export function toStoredDraft({
  letter,
  doctors,
  topics,
  slug,
  sources,
  ...draft
}: AnswerDraft): StoredDraft {
  return {
    ...draft,
    slug: slug ?? null,
    letter: letter ?? { salutation: null, text: null, signedAs: null },
    introduction: toTree(draft.introduction),
    causes: draft.causes.map(({ name, explanation }) => ({
      name,
      explanation: toTree(explanation),
    })),
    steps: draft.steps.map(({ instruction, timing, ...step }) => ({
      ...step,
      instruction: toTree(instruction),
      timing: timing ?? {},
      sources: step.sources.map(toStoredSource),
    })),
    careCards: draft.careCards.map((card) => ({ ...card, items: card.items.map((text) => ({ text })) })),
    closing: {
      ...draft.closing,
      words: toTree(draft.closing.words),
    },
    sources: sources.map(toStoredSource),
    doctors,
    topics,
  }
}

/** Nothing is no tree: the editor does not open one without a paragraph. */
function toTree(richText: RichText) {
  return richText.length === 0 ? null : toLexical(richText)
}

/** A day is its noon in UTC, as the panel stores one: the same day on every server. */
function toStoredSource({ readOn, ...source }: SourceView) {
  return { ...source, readOn: readOn && `${readOn}T12:00:00.000Z` }
}
