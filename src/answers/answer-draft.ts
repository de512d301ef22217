import type {
  CareCardView,
  CauseView,
  ChangeView,
  ClosingView,
  LetterView,
  SourceView,
  StepView,
} from './answer-view'
import type { RichText } from '@/platform/rich-text'

/** The words of an answer before it is stored: what an importer or the example column hands over. */
export interface AnswerDraft {
  title: string
  /** Made from the title where it is left out. */
  slug?: string
  language: string
  summary: string | null
  letter: LetterView | null
  introduction: RichText
  limits: string | null
  causesLead: string | null
  causes: CauseView[]
  stepsLead: string | null
  steps: StepView[]
  careCards: CareCardView[]
  closing: ClosingView
  sources: SourceView[]
  /** Ids of rows in `doctors` and `topics`. */
  doctors: string[]
  topics: string[]
  /** Ids of rows in `answers`. */
  related?: string[]
  changes?: ChangeView[]
  /** Keys an import by its content, so that a second run finds the first. */
  importKey?: string
  isExample?: boolean
}
