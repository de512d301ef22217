import type { AnswerDraft } from '@/answers/answer-draft'

/** A page of a column as it was read from plain text: the parts of an answer, in the words of the file. */
export interface ColumnPage {
  draft: PageDraft
  found: Found
  unsure: Doubt[]
}

/** The parts of an answer that a page can tell; who answers and under which topics it cannot. */
export type PageDraft = Pick<
  AnswerDraft,
  'title' | 'letter' | 'introduction' | 'limits' | 'causesLead' | 'causes' | 'stepsLead' | 'steps' | 'closing'
>

/** Where each part stands in the file. Lines are counted from 1. */
export interface Found {
  title: number
  letter: { from: number; to: number } | null
  /** The first line of each paragraph. */
  introduction: number[]
  limits: number | null
  causesLead: number | null
  causes: number[]
  stepsLead: number | null
  steps: FoundStep[]
  closing: number[]
  furniture: FoundFurniture[]
  /** Numbers and bullets that stood in front of causes. */
  marks: FoundFurniture[]
}

export interface FoundStep {
  line: number
  /** The number or bullet as the page writes it, for example `1.` or `Step 1:`. */
  written: string
  /** The line on which the caution begins. */
  caution: number | null
  /** Whether it warns inside the instruction, where NOT or never is bold now. */
  isStressed: boolean
}

/** What the page writes and the answer leaves out, such as the label “Font Resize”. */
export interface FoundFurniture {
  line: number
  text: string
}

/** One thing a person should look at, because the page left it open. */
export interface Doubt {
  line: number
  about: string
  why: string
  /** What to check, and where. */
  look: string
}
