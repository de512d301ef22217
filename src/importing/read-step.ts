import type { FoundStep } from './column-page'
import { firstLine, partParagraph, wholeText, type Paragraph } from './paragraphs'
import { richParagraphs } from './rich-paragraphs'
import { splitSentences } from './sentences'
import { stressed, warns } from './warnings'
import type { StepView } from '@/answers/answer-view'

export interface ReadStep {
  step: StepView
  found: FoundStep
}

// As many characters as the record keeps.
const longestCaution = 2_000

/**
 * One step from its paragraphs, the numbered one first. Its caution is every sentence from the first with NOT or
 * never; where that would leave no instruction, or where the step goes on after it, the words are stressed in place.
 */
export function readStep(paragraphs: Paragraph[]): ReadStep {
  const [opening, ...rest] = paragraphs
  const unmarked = opening ? [{ ...opening, marker: null }, ...rest].filter(({ text }) => text !== '') : []
  const { instruction, caution } = partCaution(unmarked) ?? { instruction: unmarked, caution: [] }
  const isStressed = caution.length === 0 && unmarked.some(({ text }) => warns(text))
  return {
    step: {
      instruction: richParagraphs(instruction, stressed),
      caution: caution.map(wholeText).join('\n\n') || null,
      timing: null,
      sources: [],
    },
    found: {
      line: opening ? firstLine(opening) : 1,
      written: opening?.marker?.written ?? '',
      caution: caution[0] ? firstLine(caution[0]) : null,
      isStressed,
    },
  }
}

interface PartedStep {
  instruction: Paragraph[]
  caution: Paragraph[]
}

function partCaution(paragraphs: Paragraph[]): PartedStep | null {
  const at = paragraphs.findIndex(({ text }) => warns(text))
  const warned = paragraphs[at]
  if (!warned) return null
  const sentences = splitSentences(warned.text)
  const first = sentences.findIndex(warns)
  const before = sentences.slice(0, first).join('')
  const [stays, begins] = before.trim() === '' ? [null, warned] : partParagraph(warned, before.length)
  const instruction = [...paragraphs.slice(0, at), ...(stays ? [stays] : [])]
  const caution = [begins, ...paragraphs.slice(at + 1)]
  const after = [...sentences.slice(first + 1), ...paragraphs.slice(at + 1).map(({ text }) => text)]
  const text = caution.map(wholeText).join('\n\n')
  if (instruction.length === 0 || text.length > longestCaution || after.some(takesUpAgain)) return null
  return { instruction, caution }
}

// What is to be done next is no part of a warning.
function takesUpAgain(sentence: string): boolean {
  return /^(?:(?:And )?[Tt]hen|Next|After that|Afterwards?|Finally)\b/.test(sentence)
}
