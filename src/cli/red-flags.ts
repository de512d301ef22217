import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'

import { judgeLetterLine } from '@/questions/red-flags/queries'

const usage = `Judges letters by the shipped red flags, and stores nothing.

  npm run --silent red-flags -- FILE     FILE holds a letter a line, as JSON: {"id": "…", "text": "…"}

Prints {"id", "level", "rules"} a line; the level is emergency, crisis, urgent or none. A line that cannot be read
is named by its number, the others are judged all the same, and the command ends with 1.`

/** Reads and writes line by line, so that a file of any size can be judged. Never repeats what a letter says. */
async function judgeFile(file: string): Promise<number> {
  const input = createReadStream(file, 'utf8')
  let number = 0
  let bad = 0
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1
    if (line.trim() === '') continue
    const judged = judgeLetterLine(number === 1 ? line.replace(/^\uFEFF/, '') : line)
    if ('problem' in judged) {
      bad += 1
      console.error(`Line ${number} ${judged.problem}`)
    } else if (!process.stdout.write(`${judged.line}\n`)) {
      await new Promise((resolve) => process.stdout.once('drain', resolve))
    }
  }
  if (bad > 0) console.error(`${bad} of ${number} lines could not be read. The others were judged.`)
  return bad > 0 ? 1 : 0
}

async function carryOut(words: string[]): Promise<number> {
  if (words.includes('--help')) {
    console.log(usage)
    return 0
  }
  const [file, more] = words
  if (file === undefined || more !== undefined || file.startsWith('-')) {
    console.error('Please name one file of letters: npm run red-flags -- FILE; --help shows how.')
    return 2
  }
  try {
    return await judgeFile(file)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code !== 'ENOENT' && code !== 'EISDIR' && code !== 'EACCES') throw error
    console.error(`There is no file ${file} that can be read.`)
    return 2
  }
}

process.exitCode = await carryOut(process.argv.slice(2))
