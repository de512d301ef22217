import { describe, expect, test } from '@jest/globals'

import { newWaitingLine } from '@/platform/waiting-line'

/** Work that ends when it is told to. */
function heldWork() {
  const started: string[] = []
  const ends = new Map<string, () => void>()
  return {
    started,
    work: (name: string) => () => {
      started.push(name)
      return new Promise<string>((resolve) => ends.set(name, () => resolve(name)))
    },
    end: (name: string) => ends.get(name)?.(),
  }
}

describe('a line', () => {
  test('lets two work at once, those who go first before the others, and sends away who finds it full', async () => {
    const { end, started, work } = heldWork()
    const line = newWaitingLine(2, 1)
    const ana = line.run(work('ana'))
    const ben = line.run(work('ben'))
    const cai = line.run(work('cai'))
    const dee = line.run(work('dee'), true)
    expect(await line.run(work('eva'))).toBe(null)
    expect(await line.run(work('fay'), true)).toBe(null)
    expect(started).toEqual(['ana', 'ben'])
    end('ana')
    expect(await ana).toBe('ana')
    expect(started).toEqual(['ana', 'ben', 'dee'])
    end('dee')
    await dee
    expect(started).toEqual(['ana', 'ben', 'dee', 'cai'])
    end('ben')
    end('cai')
    expect(await Promise.all([ben, cai])).toEqual(['ben', 'cai'])
  })

  test('goes on after work that failed', async () => {
    const line = newWaitingLine(1, 1)
    const failing = line.run(() => Promise.reject(new Error('The database is away.')))
    const next = line.run(() => Promise.resolve('next'))
    await expect(failing).rejects.toThrow('The database is away.')
    expect(await next).toBe('next')
  })
})
