import { parseArgs } from 'node:util'

export interface ImportOrder {
  files: string[]
  dryRun: boolean
  publish: boolean
  doctor: string | null
  reviewer: string | null
}

export const importUsage = `Reads pages of a column from plain text, one page a file, and stores each as a draft. A file whose name ends in
.jsonl holds many answers, one a line, as npm run export writes them.

  npm run import -- [--dry-run] [--publish --doctor NAME --reviewer EMAIL] FILE…

  --dry-run          say what each file holds, and store nothing
  --publish          sign off and publish what was stored; without a doctor and a reviewer who may sign it stays a draft
  --doctor NAME      who answers, as readers see it: "A. Writer, MD"; in .jsonl, where a line names nobody
  --reviewer EMAIL   the clinician who signs it off, by the address they sign in with; not the doctor who answers
  --help             show this

A page or a line whose content was imported before changes nothing; an import that was interrupted is run again. Ends
with 1 if a file or a line was refused, or stayed a draft although it was to be published; the others go in all the same.`

/** Reads the words after `npm run import --`; a sentence where they cannot be meant. */
export function readImportOrder(words: string[]): ImportOrder | 'help' | { problem: string } {
  const read = parse(words)
  if (read instanceof Error) return { problem: `${read.message}. Try npm run import -- --help` }
  const { values, positionals: files } = read
  if (values.help) return 'help'
  if (files.length === 0) return { problem: 'Please name a file to import. Try npm run import -- --help' }
  const { doctor = null, reviewer = null, publish = false } = values
  return { files, dryRun: values['dry-run'] ?? false, publish, doctor, reviewer }
}

function parse(words: string[]) {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean' },
        publish: { type: 'boolean' },
        doctor: { type: 'string' },
        reviewer: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch (error) {
    // parseArgs throws for what a person mistyped, with a code of its own.
    if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
      return error
    throw error
  }
}
