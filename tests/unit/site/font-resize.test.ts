import { runInNewContext } from 'node:vm'
import { describe, expect, test } from '@jest/globals'

import { fontResizeScript, fontResizeStyles } from '@/site/font-resize'

/** As much of a browser as the script touches. */
function browser(remembered: string | null, { isBlocked = false } = {}) {
  const stored = new Map<string, string>()
  if (remembered !== null) stored.set('text-size', remembered)
  const attributes = new Map<string, string>()
  const listeners = new Map<string, (event: object) => void>()
  const radios = ['100', '125', '150', '200'].map((value) => ({
    name: 'text-size',
    value,
    checked: value === '100',
  }))
  const refuse = (): never => {
    throw new Error('The operation is insecure.')
  }
  runInNewContext(fontResizeScript, {
    document: {
      documentElement: { setAttribute: (name: string, value: string) => attributes.set(name, value) },
      querySelector: (selector: string) =>
        radios.find(({ value }) => selector.includes(`"${value}"`)) ?? null,
    },
    localStorage: {
      getItem: isBlocked ? refuse : (key: string) => stored.get(key) ?? null,
      setItem: isBlocked ? refuse : (key: string, value: string) => stored.set(key, value),
    },
    addEventListener: (name: string, listener: (event: object) => void) => listeners.set(name, listener),
    parseInt,
  })
  return {
    shownSize: () => attributes.get('data-text-size'),
    keptSize: () => stored.get('text-size'),
    ticked: () => radios.filter(({ checked }) => checked).map(({ value }) => value),
    finishLoading: () => listeners.get('pageshow')?.({}),
    choose: (value: string) => listeners.get('change')?.({ target: { name: 'text-size', value } }),
    type: () => listeners.get('change')?.({ target: { name: 'letter', value: '150' } }),
  }
}

describe('a reader who resizes the text', () => {
  test('finds it as they left it before anything is drawn, and the button pressed afterwards', () => {
    const page = browser('150')
    expect(page.shownSize()).toBe('150')
    page.finishLoading()
    expect(page.ticked()).toContain('150')
  })

  test('has the choice remembered at once', () => {
    const page = browser(null)
    page.choose('200')
    expect(page.shownSize()).toBe('200')
    expect(page.keptSize()).toBe('200')
  })

  test('can go back to the normal size', () => {
    const page = browser('200')
    page.choose('100')
    expect(page.shownSize()).toBe('100')
    expect(page.keptSize()).toBe('100')
  })

  test('reads on where the browser lets nothing be remembered', () => {
    const page = browser(null, { isBlocked: true })
    page.finishLoading()
    page.choose('150')
    expect(page.shownSize()).toBe('150')
  })

  test('sees the normal size where something else was written into the memory', () => {
    const page = browser('"]<script>')
    page.finishLoading()
    expect(page.ticked()).toEqual(['100'])
  })

  test('does not resize by filling in a form', () => {
    const page = browser(null)
    page.type()
    expect(page.shownSize()).toBeUndefined()
  })

  test('needs no script: the style reads the buttons by itself', () => {
    expect(fontResizeStyles).toContain('html:has(#text-200:checked){font-size:200%}')
  })

  test('loads at most 2 KB for it', () => {
    expect(Buffer.byteLength(fontResizeScript)).toBeLessThan(2_000)
  })
})
