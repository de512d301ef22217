import { afterEach, describe, expect, test } from '@jest/globals'

import { drain } from '@/server/drain'
import { openTestDoor } from '@tests/support/door'
import { waitUntil } from '@tests/support/wait-until'

let door: Awaited<ReturnType<typeof openTestDoor>>
afterEach(() => door.close())

describe('a server that is about to end', () => {
  test('is alive, is not ready, and lets each connection go with its answer', async () => {
    door = await openTestDoor((_, response) => void response.end('ready'))
    expect((await fetch(`${door.url}/readyz`)).status).toBe(200)
    door.health.drain()
    expect((await fetch(`${door.url}/readyz`)).status).toBe(503)
    const alive = await fetch(`${door.url}/healthz`)
    expect([alive.status, alive.headers.get('connection')]).toEqual([200, 'close'])
  })

  test('finishes what is under way', async () => {
    const finishing: (() => void)[] = []
    door = await openTestDoor(async (_, response) => {
      await new Promise<void>((resolve) => finishing.push(resolve))
      response.end('Your letter is kept.')
    })
    const answer = fetch(`${door.url}/ask`)
    await waitUntil('it is under way', () => finishing.length === 1)
    const drained = drain(door.server, door.health, 0)
    finishing[0]?.()
    expect(await (await answer).text()).toBe('Your letter is kept.')
    await drained
    await expect(fetch(`${door.url}/healthz`)).rejects.toThrow()
  })
})
