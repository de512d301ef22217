import type { FoundStep } from './column-page'
import { firstLine, lineAt, wholeText, type Paragraph } from './paragraphs'
import { splitSentences } from './sentences'
import type { StepView } from '@/answers/answer-view'
import { paragraph, type Block, type Text } from '@/platform/rich-text'

export interface ReadStep {
  step: StepView
  found: FoundStep
}

// As many characters as the record keeps.
const longestCaution = 2_000

/**
 * One step from its paragraphs, the numbered one first. Its caution is every sentence from the first with NOT or
 * never; where that would leave no instruction, the words are stressed in place instead.
 */
export function readStep(paragraphs: Paragraph[]): ReadStep {
  const texts = paragraphs.map((each, index) => (index === 0 ? each.text : wholeText(each)))
  const caution = findCaution(texts)
  const opening = paragraphs[0]
  const warned = caution ? paragraphs[caution.paragraph] : undefined
  return {
    step: {
      instruction: caution ? caution.instruction.map(paragraph) : texts.flatMap(stressed),
      caution: caution?.text ?? null,
      timing: null,
      sources: [],
    },
    found: {
      line: opening ? firstLine(opening) : 1,
      written: opening?.marker?.written ?? '',
      caution: caution && warned ? lineAt(warned, caution.offset) : null,
    },
  }
}

interface Caution {
  instruction: string[]
  text: string
  /** Where it begins. */
  paragraph: number
  offset: number
}

function findCaution(texts: string[]): Caution | null {
  const at = texts.findIndex((text) => warns.test(text))
  if (at < 0) return null
  const sentences = splitSentences(texts[at] ?? '')
  const first = sentences.findIndex((sentence) => warns.test(sentence))
  const before = sentences.slice(0, first).join('')
  const instruction = [...texts.slice(0, at), before.trim()].filter((text) => text !== '')
  const text = [sentences.slice(first).join(''), ...texts.slice(at + 1)].join('\n\n')
  if (instruction.length === 0 || text.length > longestCaution) return null
  return { instruction, text, paragraph: at, offset: before.length }
}

const warningWord = '\\bNOT\\b|\\b[Nn]ever\\b|\\bNEVER\\b'
const warns = new RegExp(warningWord)

function stressed(text: string): Block[] {
  if (text === '') return []
  const children = text
    .split(new RegExp(`(${warningWord})`))
    .filter((piece) => piece !== '')
    .map((piece): Text => ({ type: 'text', text: piece, ...(warns.test(piece) ? { bold: true } : {}) }))
  return [{ type: 'paragraph', children }]
}
