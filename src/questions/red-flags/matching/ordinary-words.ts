import { formsOf } from './inflection'

/** Everyday words that look like a slip in a word of the rules and are none ("heard" is not "heart"). */
export const ordinaryWords: ReadonlySet<string> = new Set(``.split(/\s+/).flatMap(formsOf))
