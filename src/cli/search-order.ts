import { readArguments } from './read-arguments'

export const searchUsage = `Finding answers.

  npm run search -- --corpus FILE.jsonl --queries FILE.jsonl [--limit 10]
      tries the ranking out, with the code and the weights of the site and beside its index: reads lines
      {"id", "title", "text"?, "synonyms"?} and {"qid", "text"}, and prints one JSON object {"qid": ["id", …]},
      the best first; what it is doing goes to stderr
  npm run search -- --rebuild
      makes the index of the site anew from what is published, while readers go on searching
  npm run search -- --help      shows this`

export type SearchOrder =
  { command: 'help' | 'rebuild' } | { command: 'try'; corpus: string; queries: string; limit: number }

const options = {
  corpus: { type: 'string' },
  queries: { type: 'string' },
  limit: { type: 'string' },
  rebuild: { type: 'boolean' },
} as const

/** What was typed after `npm run search --`: the order, or the one sentence that says what is wrong with it. */
export function readSearchOrder(args: string[]): SearchOrder | string {
  const read = readArguments(args, options)
  if (typeof read === 'string') return read
  if (read.isHelp) return { command: 'help' }
  const { values, words } = read
  if (words[0] !== undefined) return `“${words[0]}” stands alone; --help shows what can be said.`
  const { corpus, limit = '10', queries, rebuild } = values
  if (rebuild && (corpus ?? queries) === undefined) return { command: 'rebuild' }
  if (rebuild) return 'Please either rebuild the index or try the ranking out, not both at once.'
  if (typeof corpus !== 'string' || typeof queries !== 'string')
    return 'Please name what to search and what to search for: --corpus FILE.jsonl --queries FILE.jsonl.'
  if (typeof limit !== 'string' || !/^([1-9]\d?|1\d\d|200)$/.test(limit))
    return 'Please give a --limit from 1 to 200.'
  return { command: 'try', corpus, queries, limit: Number(limit) }
}
