import { connect } from 'node:net'

import { afterEach, beforeEach, expect, test } from '@jest/globals'

import { openTestDoor } from '@tests/support/door'

let door: Awaited<ReturnType<typeof openTestDoor>>
let reached: string[]

beforeEach(async () => {
  reached = []
  door = await openTestDoor((request, response) => {
    reached.push(request.url ?? '')
    response.end()
  })
})
afterEach(() => door.close())

/** Sends the head of a request that says how long it is, and a little of it; resolves to the answer. */
function begin(path: string, length: number): Promise<string> {
  const { hostname, port } = new URL(door.url)
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port) })
    let answer = ''
    socket.on('data', (bytes) => (answer += bytes.toString('utf8')))
    socket.on('close', () => resolve(answer))
    socket.write(
      `POST ${path} HTTP/1.1\r\nhost: column\r\ncontent-type: application/json\r\ncontent-length: ${String(length)}\r\n\r\n{"letter":"`,
    )
  })
}

test.each([1_048_576, 200 * 1_048_576])(
  'A client whose letter has %d bytes is told so in its own language before it has sent them (cases 40, 41)',
  async (length) => {
    const answer = await begin('/api/ask', length)
    expect(answer).toMatch(/^HTTP\/1\.1 413 /)
    expect(answer).toMatch(/content-type: application\/problem\+json/i)
    const problem = JSON.parse(answer.slice(answer.indexOf('{'))) as { status: number; detail: string }
    expect(problem).toMatchObject({ status: 413, detail: expect.stringContaining('Nothing of it was kept') })
    expect(reached).toEqual([])
  },
)

test('Whoever sends that from a page is told in words', async () => {
  const answer = await begin('/ask/send', 1_048_576)
  expect(answer).toMatch(/^HTTP\/1\.1 413 .*\r\n/)
  expect(answer).toContain('This is more than we can take in')
  expect(answer).not.toContain('problem+json')
})
