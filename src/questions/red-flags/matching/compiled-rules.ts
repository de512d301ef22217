import { concepts as wordings } from '@/questions/red-flags/concepts/all-concepts'
import type { RedFlagRule } from '@/questions/red-flags/rule'

import { plainSign, readNear, readSign, type Sign } from './expression'
import type { Concepts } from './finder'
import { createLexicon, wordsOf, type Lexicon } from './lexicon'
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
  concepts: Concepts
}

const concepts: Concepts = new Map(
  Object.entries(wordings).map(([name, lines]) => [name, linesOf(lines).map(readNear)]),
)

const compiled = new WeakMap<readonly RedFlagRule[], CompiledRules>()

/** The rules as they are looked for; prepared once for each array of rules. */
export function compileRules(rules: readonly RedFlagRule[]): CompiledRules {
  const known = compiled.get(rules)
  if (known) return known
  const signs = rules.map(compileRule)
  const all = signs.flatMap(({ must, may, mustNot }) => [...must, ...may, ...mustNot])
  const vocabulary = new Set([
    ...[...concepts.values()].flat().flatMap(wordsOf),
    ...all.flatMap(({ parts }) => parts.flatMap((part) => wordsOf(part.near))),
  ])
  const made = { signs, lexicon: createLexicon(vocabulary), concepts }
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
