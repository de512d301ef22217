import type { AnswerView } from '@/answers/answer-view'
import { plainText } from '@/platform/rich-text'
import { bareLanguage } from '@/search/analysis/language'
import type { Field, Part, SearchDocument } from '@/search/indexing/document'

/** A published answer as it is found; `otherNames` are those of what it is about. */
export function toDocument(view: AnswerView, otherNames: string[]): SearchDocument {
  return {
    key: view.id,
    language: bareLanguage(view.language),
    slug: view.slug,
    title: view.title,
    summary: view.summary,
    parts: partsOf(view),
    synonyms: otherNames,
    topics: view.topics.map(({ id }) => id),
  }
}

/** In the order of the page. */
function partsOf(view: AnswerView): Part[] {
  const part = (field: Field, ...texts: (string | null)[]): Part[] => {
    const text = texts.filter((each) => each?.trim()).join('\n')
    return text === '' ? [] : [{ field, text }]
  }
  return [
    ...part('letter', view.letter?.text ?? null),
    ...part('body', plainText(view.introduction), view.limits),
    ...view.causes.flatMap(({ name, explanation }) => part('cause', name, plainText(explanation))),
    ...view.steps.flatMap(({ caution, instruction }) => part('step', plainText(instruction), caution)),
    ...view.careCards.flatMap(({ heading, items }) => part('body', heading, ...items)),
    ...part('body', plainText(view.closing.words)),
  ]
}
