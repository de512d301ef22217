import { readArguments } from './read-arguments'

export interface ExportOrder {
  /** Null for standard output. */
  file: string | null
  replace: boolean
}

export const exportUsage = `Writes everything published as JSON, one answer a line, as the site's own API shows it.

  npm run export -- [--replace] FILE.jsonl
  npm run --silent export > FILE.jsonl

  --replace   write over a file that is there
  --help      show this

The lines are as everything was at one moment. The file appears under its name once it is whole. No draft, no private
letter and no contact is in it. Pictures are named by their address, and are not in it either. npm run import reads it.`

/** Reads the words after `npm run export --`; a sentence where they cannot be meant. */
export function readExportOrder(args: string[]): ExportOrder | 'help' | { problem: string } {
  const read = readArguments(args, { replace: { type: 'boolean' } })
  if (typeof read === 'string') return { problem: read }
  if (read.isHelp) return 'help'
  const [file, ...others] = read.words
  if (others.length > 0) return { problem: 'Please name one file to write; --help shows how.' }
  return { file: file === undefined || file === '-' ? null : file, replace: read.values.replace === true }
}
