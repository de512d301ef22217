import { parseArgs } from 'node:util'

export const auditUsage = `What was done here, and by whom: a chain in which each row carries the hash of the one before.

  npm run audit -- verify [--head LINE]   walks the chain and names the first row that does not hold
  npm run audit -- head                   prints one line that stands for the whole chain as it is now

The chain by itself shows a row that was changed, taken out or moved. Only a head that you keep elsewhere shows
an end that was cut off, or a chain that was written anew from some row on.`

export type AuditOrder = { command: 'help' | 'head' } | { command: 'verify'; head: string | null }

/** What was typed after `npm run audit --`: the order, or the one sentence that says what is wrong with it. */
export function readAuditOrder(args: string[]): AuditOrder | string {
  const { positionals, values, tokens } = parseArgs({
    args,
    options: { head: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  if (values.help) return { command: 'help' }
  const unknown = tokens.find((token) => token.kind === 'option' && token.name !== 'head')
  if (unknown?.kind === 'option') return `There is no option ${unknown.rawName} here; --help shows them.`
  const [command, more] = positionals
  if (more !== undefined) return `“${more}” is one word too many; --help shows how it goes.`
  if (command !== 'verify' && command !== 'head')
    return 'Please say what to do: verify or head; --help shows how.'

  const { head } = values
  if (head === undefined) return command === 'head' ? { command } : { command, head: null }
  if (command === 'head') return '--head belongs to verify: npm run audit -- verify --head LINE.'
  if (typeof head !== 'string' || head.trim() === '')
    return 'Please give the line after --head that “npm run audit -- head” printed.'
  return { command, head }
}
