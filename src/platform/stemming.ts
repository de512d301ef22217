import { stemmer as dutch } from '@orama/stemmers/dutch'
import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as french } from '@orama/stemmers/french'
import { stemmer as german } from '@orama/stemmers/german'
import { stemmer as italian } from '@orama/stemmers/italian'
import { stemmer as portuguese } from '@orama/stemmers/portuguese'
import { stemmer as spanish } from '@orama/stemmers/spanish'

type Stem = (word: string) => string

const stemmers: Partial<Record<string, Stem>> = {
  de: german,
  en: english,
  es: spanish,
  fr: french,
  it: italian,
  nl: dutch,
  pt: portuguese,
}

/** What the forms of one word have in common (Snowball). `language` is a bare code such as `en`; a word of a
 * language without rules stays as it is. `word` is in small letters. */
export function stemOf(word: string, language: string): string {
  return stemmers[language]?.(word) ?? word
}
