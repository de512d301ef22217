import { concepts } from '@/questions/red-flags/concepts/all-concepts'
import type { RedFlagRule } from '@/questions/red-flags/rule'

import { plainSign, readSign, type Sign } from './expression'
import { createLexicon, wordsOf, type Lexicon } from './lexicon'
import { createWordings, type Wordings } from './wording'
import { readWords } from './words'

interface CompiledRule {
  rule: RedFlagRule
  must: Sign[]
  may: Sign[]
  mustNot: Sign[]
}

interface CompiledRules {
  signs: CompiledRule[]
  lexicon: Lexicon
  wordings: Wordings
}

const wordings = createWordings(Object.entries(concepts).map(([name, lines]) => [name, linesOf(lines)]))

const compiled = new WeakMap<readonly RedFlagRule[], CompiledRules>()

/** The rules as they are looked for; prepared once for each array of rules. */
export function compileRules(rules: readonly RedFlagRule[]): CompiledRules {
  const known = compiled.get(rules)
  if (known) return known
  const signs = rules.map(compileRule)
  const all = signs.flatMap(({ must, may, mustNot }) => [...must, ...may, ...mustNot])
  const vocabulary = new Set([
    ...wordings.all.flatMap(wordsOf),
    ...all.flatMap(({ parts }) => parts.flatMap((part) => wordsOf(part.near))),
  ])
  const made = { signs, lexicon: createLexicon(vocabulary), wordings }
  compiled.set(rules, made)
  return made
}

function compileRule(rule: RedFlagRule): CompiledRule {
  const read = rule.isPlain ? readPlain : readSign
  return { rule, must: rule.must.map(read), may: rule.may.map(read), mustNot: rule.mustNot.map(read) }
}

function readPlain(text: string): Sign {
  return plainSign(readWords(text).map((word) => word.text))
}

/** Wordings are listed one a line or with commas between. */
function linesOf(text: string): string[] {
  return text
    .split(/[,\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
