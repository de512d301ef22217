import type { IncomingMessage, ServerResponse } from 'node:http'

import { fail, succeed, type Result } from '@/platform/result'

export interface BodyProblem {
  type: 'tooLarge' | 'tooSlow' | 'brokenOff' | 'tooMany'
  status: 400 | 408 | 413 | 503
}

interface Limits {
  mostBytes: number
  withinMs: number
  /** What all bodies that are under way may take together. */
  budget: Budget
}

/** Bytes of bodies that are being read or answered just now. */
export interface Budget {
  most: number
  used: number
}

const tooLarge: BodyProblem = { type: 'tooLarge', status: 413 }

export function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0'
}

/**
 * Reads a body whole before anything else sees it: counted as it comes, given up at the limit. What is declared
 * as too large is refused before a byte of it is read. The caller gives the bytes back to the budget.
 */
export async function readBody(
  request: IncomingMessage,
  response: ServerResponse,
  { mostBytes, withinMs, budget }: Limits,
): Promise<Result<Uint8Array, BodyProblem>> {
  const declared = Number(request.headers['content-length'] ?? 0)
  if (!(declared <= mostBytes)) return fail(tooLarge)
  if (budget.used + declared > budget.most) return fail({ type: 'tooMany', status: 503 })
  if (request.headers.expect !== undefined) response.writeContinue()

  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let size = 0
    const settle = (outcome: Result<Uint8Array, BodyProblem>): void => {
      clearTimeout(alarm)
      request.off('data', count).off('end', finish).off('close', breakOff).off('error', breakOff)
      if (!outcome.ok) {
        budget.used -= size
        request.pause()
      }
      resolve(outcome)
    }
    const count = (chunk: Buffer): void => {
      size += chunk.byteLength
      budget.used += chunk.byteLength
      chunks.push(chunk)
      if (size > mostBytes) settle(fail(tooLarge))
      else if (budget.used > budget.most) settle(fail({ type: 'tooMany', status: 503 }))
    }
    const finish = (): void => settle(succeed(Buffer.concat(chunks)))
    const breakOff = (): void => settle(fail({ type: 'brokenOff', status: 400 }))
    const alarm = setTimeout(() => settle(fail({ type: 'tooSlow', status: 408 })), withinMs)
    request.on('data', count).on('end', finish).on('close', breakOff).on('error', breakOff)
  })
}
