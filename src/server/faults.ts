import { STATUS_CODES } from 'node:http'

import type { Answer } from './captured-response'
import type { PageCache } from '@/platform/page-cache'

const sentences: Record<number, string> = {
  400: 'We could not read this address. Check it, or begin at the first page.',
  405: 'This address takes nothing in. Nothing that was sent was kept.',
  408: 'This took too long to arrive. Nothing of it was kept; please try again.',
  410: 'What stood here was withdrawn by its doctors.',
  413: 'This is more than we can take in. Nothing of it was kept.',
  414: 'This address is longer than any of ours.',
  431: 'Your browser sent more headers than we can take in. Deleting cookies of this site may help.',
  503: 'We cannot show this page right now. This is our fault, not yours: please try again in a minute. If you need help now, call your doctor or your emergency number.',
}

const anyOther =
  'Something went wrong on our side. Please try again later. If you need help now, call your doctor or your emergency number.'

const plain = new Map<number, Answer>()

/** Where programs ask, which read problems as RFC 9457 writes them. */
const forPrograms = /^\/api\/ask(?:\?|$)/

/**
 * What is said when there is nothing else to show: our page where one was put into the cache, else a sentence.
 * `url` is what was asked for, as far as that is known.
 */
export function fault(cache: PageCache, status: number, url = ''): Answer {
  if (forPrograms.test(url)) return problem(status)
  const kept = cache.faults.get(status)
  if (kept) return kept
  const made = plain.get(status) ?? sentence(status)
  plain.set(status, made)
  return made
}

function sentence(status: number): Answer {
  return {
    status,
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...(status === 503 ? { 'retry-after': '10' } : {}),
      ...(status === 405 ? { allow: 'GET, HEAD, OPTIONS' } : {}),
    },
    bytes: Buffer.from(`${sentences[status] ?? anyOther}\n`),
  }
}

function problem(status: number): Answer {
  const { bytes, headers } = sentence(status)
  const detail = Buffer.from(bytes).toString('utf8').trim()
  const title = STATUS_CODES[status] ?? 'Problem'
  return {
    status,
    headers: { ...headers, 'content-type': 'application/problem+json; charset=utf-8' },
    bytes: Buffer.from(JSON.stringify({ type: 'about:blank', title, status, detail })),
  }
}
