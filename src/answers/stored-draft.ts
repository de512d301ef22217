import type { AnswerDraft } from './answer-draft'
import type { Answer } from '@/payload-types'
import { toLexical } from '@/platform/write-lexical'

type Stored = Omit<Answer, 'createdAt' | 'id' | 'updatedAt'>

/** A draft's words in the shape in which they are stored. An emptied `limits` stays empty: the clinic's are not added. */
export function toStoredDraft({ letter, doctors, topics, slug, ...draft }: AnswerDraft): Stored {
  return {
    ...draft,
    slug: slug ?? null,
    letter: letter ?? { salutation: null, text: null, signedAs: null },
    introduction: toLexical(draft.introduction),
    causes: draft.causes.map(({ name, explanation }) => ({
      name,
      explanation: toLexical(explanation),
    })),
    steps: draft.steps.map(({ instruction, timing, ...step }) => ({
      ...step,
      instruction: toLexical(instruction),
      timing: timing ?? {},
    })),
    careCards: draft.careCards.map((card) => ({ ...card, items: card.items.map((text) => ({ text })) })),
    closing: {
      ...draft.closing,
      words: toLexical(draft.closing.words),
    },
    doctors,
    topics,
  }
}
