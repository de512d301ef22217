import { createServer, type AddressInfo, type Server } from 'node:net'

import { afterEach, describe, expect, test } from '@jest/globals'

import { environmentFor, readPlace } from '@/cli/machine/environment.mjs'
import { choosePort, pickFreePort } from '@/cli/machine/ports.mjs'

let neighbour: Server | undefined
afterEach(() => {
  neighbour?.close()
})

async function takeAPort(): Promise<number> {
  const server = createServer()
  neighbour = server
  await new Promise<void>((resolve) => server.listen(0, resolve))
  return (server.address() as AddressInfo).port
}

describe('whoever runs the site', () => {
  test('may say nothing at all', () => {
    expect(readPlace({})).toMatchObject({ port: null, databaseUrl: null, mayMigrate: false })
  })

  test('may leave a setting empty, which is as good as leaving it out', () => {
    expect(readPlace({ DATABASE_URL: '', PORT: '', SITE_URL: '' })).toMatchObject({
      port: null,
      databaseUrl: null,
      siteUrl: null,
    })
  })

  test.each(['web', '0', '70000', '30.5'])('is told that the port "%s" is none', (PORT) => {
    expect(() => readPlace({ PORT })).toThrow(/whole number from 1 to 65535/)
  })

  test('is told when the port that was asked for is taken, and gets no other instead', async () => {
    const port = await takeAPort()
    await expect(choosePort(port)).rejects.toThrow(new RegExp(`Port ${port} is taken`))
  })

  test('gets the port that was asked for when it is free', async () => {
    const port = await pickFreePort()
    expect(await choosePort(port)).toBe(port)
  })

  test('has readers sent to the address of the site, not to the port behind it', () => {
    const settled = { databaseUrl: 'postgres://localhost/column', secret: 's'.repeat(64), port: 3100 }
    expect(environmentFor(readPlace({}), settled).SITE_URL).toBe('http://localhost:3100')
    const place = readPlace({ SITE_URL: 'https://column.example' })
    expect(environmentFor(place, settled).SITE_URL).toBe('https://column.example')
  })
})
