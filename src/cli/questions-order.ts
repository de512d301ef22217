import { readArguments } from './read-arguments'

export const questionsUsage = `What is kept of those who wrote.

  npm run questions -- erase --reference ASK-7K3M-9Q   deletes a letter with all that is kept of its writer
  npm run questions -- erase --email ADDRESS           the same for every letter with this address
  npm run questions -- rotate-keys                     seals contacts anew under the newest of LETTER_KEYS; can be
                                                       stopped at any moment, and begun again
  npm run questions -- keys                            which keys are still in use
  npm run questions -- expire                          deletes at once what has been kept for long enough

An erasure is written down in erasures.jsonl in the data folder. Keep a copy of it apart from the backups: a restore
does again what stands there.`

export type QuestionsOrder =
  | { command: 'erase'; by: 'email' | 'reference'; value: string }
  | { command: 'expire' | 'help' | 'keys' | 'rotate-keys' }

const options = {
  reference: { type: 'string' },
  email: { type: 'string' },
} as const

/** What was typed after `npm run questions --`: the order, or the one sentence that says what is wrong with it. */
export function readQuestionsOrder(args: string[]): QuestionsOrder | string {
  const read = readArguments(args, options)
  if (typeof read === 'string') return read
  if (read.isHelp) return { command: 'help' }
  const { values, words } = read
  const [command, more] = words
  if (more !== undefined) return `“${more}” stands alone here; --help shows how.`
  const { email, reference } = values
  if (command !== 'erase') {
    if (email !== undefined || reference !== undefined) return 'Only erase takes a reference or an address.'
    if (command === 'rotate-keys' || command === 'keys' || command === 'expire') return { command }
    return 'Please say what to do: erase, rotate-keys, keys or expire; --help shows how.'
  }
  if (typeof email === 'string' && typeof reference === 'string')
    return 'Please give a reference or an address, not both.'
  if (typeof reference === 'string') return { command, by: 'reference', value: reference.trim() }
  if (typeof email === 'string') return { command, by: 'email', value: email.trim() }
  return 'Please say which letter: --reference ASK-7K3M-9Q, or --email for all with one address.'
}
