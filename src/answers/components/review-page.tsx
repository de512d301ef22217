import { AnswerArticle } from './AnswerArticle'
import { reviewStyles } from './review-styles'
import { answerStyles } from './styles'
import type { AnswerView } from '@/answers/answer-view'
import type { ClinicView } from '@/settings/clinic-view'
import type { Page } from '@/site/page'

/** An answer as its readers see it, for a colleague who reads it before signing. `hash` names the words. */
export function reviewPage({ view, hash }: { view: AnswerView; hash: string }, clinic: ClinicView): Page {
  return {
    title: 'Review of an answer',
    description: 'An answer as its readers will see it, with what changed since it was signed off.',
    language: view.language,
    path: null,
    main: (
      <div data-words={hash}>
        <AnswerArticle answer={view} clinic={clinic} />
      </div>
    ),
    styles: answerStyles(view) + reviewStyles,
  }
}
