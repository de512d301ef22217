import { IncomingMessage, ServerResponse, type IncomingHttpHeaders } from 'node:http'
import { Socket } from 'node:net'

import { describe, expect, test } from '@jest/globals'

import { readBody, type Budget } from '@/server/body'

function arriving(headers: IncomingHttpHeaders = { 'transfer-encoding': 'chunked' }) {
  const request = new IncomingMessage(new Socket())
  request.headers = headers
  return { request, response: new ServerResponse(request) }
}
const limits = (changes: { withinMs?: number; budget?: Budget } = {}) => ({
  mostBytes: 10,
  withinMs: 10_000,
  budget: { most: 100, used: 0 },
  ...changes,
})
const problemOf = (outcome: Awaited<ReturnType<typeof readBody>>) =>
  outcome.ok ? null : outcome.problem.type

describe('a body', () => {
  test('is read to its end and its last allowed byte', async () => {
    const { request, response } = arriving()
    const reading = readBody(request, response, limits())
    request.push('12345')
    request.push('67890')
    request.push(null)
    const outcome = await reading
    expect(outcome.ok && Buffer.from(outcome.value).toString()).toBe('1234567890')
  })

  test('is given up with the first byte too many, and what was read is let go', async () => {
    const { request, response } = arriving()
    const budget = { most: 100, used: 0 }
    const reading = readBody(request, response, limits({ budget }))
    request.push('12345678901')
    expect(problemOf(await reading)).toBe('tooLarge')
    expect(budget.used).toBe(0)
  })

  test('is not begun where its length is too great, or is no length', async () => {
    for (const length of ['11', '9e99', 'many', '-1x']) {
      const { request, response } = arriving({ 'content-length': length })
      expect([length, problemOf(await readBody(request, response, limits()))]).toEqual([length, 'tooLarge'])
    }
  })

  test('is not waited for longer than its time', async () => {
    const { request, response } = arriving()
    const reading = readBody(request, response, limits({ withinMs: 1 }))
    request.push('1')
    expect(problemOf(await reading)).toBe('tooSlow')
  })

  test('that breaks off is no body', async () => {
    const { request, response } = arriving()
    const reading = readBody(request, response, limits())
    request.push('1')
    request.emit('close')
    expect(problemOf(await reading)).toBe('brokenOff')
  })

  test('waits for another time when all of them together would be too much to hold', async () => {
    const { request, response } = arriving({ 'content-length': '8' })
    const full = { most: 100, used: 95 }
    expect(problemOf(await readBody(request, response, limits({ budget: full })))).toBe('tooMany')
    const chunked = arriving()
    const reading = readBody(chunked.request, chunked.response, limits({ budget: full }))
    chunked.request.push('12345678')
    expect(problemOf(await reading)).toBe('tooMany')
    expect(full.used).toBe(95)
  })
})
