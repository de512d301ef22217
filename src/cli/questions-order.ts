import { parseArgs } from 'node:util'

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
  help: { type: 'boolean', short: 'h' },
} as const

/** What was typed after `npm run questions --`: the order, or the one sentence that says what is wrong with it. */
export function readQuestionsOrder(args: string[]): QuestionsOrder | string {
  const { values, positionals, tokens } = parseArgs({
    args,
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  if (values.help) return { command: 'help' }
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    if (!Object.hasOwn(options, token.name))
      return `There is no option ${token.rawName} here; --help shows them.`
    if (!token.value?.trim() || token.value.startsWith('--'))
      return `Please give a value after ${token.rawName}.`
  }
  const [command, more] = positionals
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
