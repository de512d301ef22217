import type { z } from 'zod'

import { fail, succeed, type Result } from '@/platform/result'

import { answerShape, type AnswerLine } from './answer-shape'
import { decodeLine } from './decode-line'

// What is wrong with one line is seldom more than this, and a report is read by people.
const mostFaults = 3

/** One answer from a line's bytes, null from an empty line, or what is wrong with it. No words of the line are quoted. */
export function readAnswerLine(bytes: Uint8Array): Result<AnswerLine | null, string> {
  const json = decodeLine(bytes)
  if (!json.ok) return json
  if (json.value === null) return succeed(null)
  const read = answerShape.safeParse(json.value, { reportInput: false })
  if (read.success) return succeed(read.data)
  const { issues } = read.error
  const more = issues.length > mostFaults ? `, and ${String(issues.length - mostFaults)} more` : ''
  return fail(`${issues.slice(0, mostFaults).map(sentenceOf).join('; ')}${more}.`)
}

function sentenceOf(issue: z.core.$ZodIssue): string {
  const message = issue.message.replace(/\.$/, '')
  const path = issue.path.join('.')
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.slice(0, mostFaults).map((key) => `“${key.slice(0, 40)}”`)
    return `${path ? `${path} has` : 'it has'} an unknown key, ${keys.join(', ')}`
  }
  return path === '' ? `it is no answer: ${message}` : `${path} ${verb(message)}${message}`
}

// Our own messages begin with a verb; those of zod are sentences.
function verb(message: string): string {
  return /^[a-z]/.test(message) ? '' : 'is refused: '
}
