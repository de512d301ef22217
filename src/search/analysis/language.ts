import { letterWords } from './english/letter-words'
import { sameWords } from './english/same-words'
import { stopWords } from './english/stop-words'

/** What is known of the words of one language; all of them folded. */
export interface Words {
  stop: ReadonlySet<string>
  letter: ReadonlySet<string>
  /** The word that stands for this one and others of the same meaning. */
  same: ReadonlyMap<string, string>
}

const nothing: Words = { stop: new Set(), letter: new Set(), same: new Map() }

const known: Partial<Record<string, Words>> = {
  en: { stop: readWords(stopWords), letter: readWords(letterWords), same: readMeanings(sameWords) },
}

/** A language without lists of its own is searched all the same: what stands everywhere weighs little by itself. */
export function wordsOf(language: string): Words {
  return known[language] ?? nothing
}

/** The bare language of a BCP 47 tag: `en` of `en-GB`. */
export function bareLanguage(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? ''
}

function readWords(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/))
}

function readMeanings(list: string): Map<string, string> {
  return new Map(
    list
      .trim()
      .split('\n')
      .flatMap((line) => {
        const words = line.split(' ')
        return words.map((word) => [word, words[0] ?? word] as const)
      }),
  )
}
