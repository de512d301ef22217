import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'

import type { AnswerView } from '@/answers/answer-view'
import { answerPage } from '@/answers/components/answer-page'
import { renderDocument } from '@/site/render'
import { harbourClinic } from '@tests/support/answers/clinic'
import { heelPain } from '@tests/support/answers/heel-pain'
import { nightCramps } from '@tests/support/answers/night-cramps'
import { mainText, timesIn } from '@tests/support/answers/visible-text'
import { wordsInOrder } from '@tests/support/answers/words-in-order'

const siteUrl = 'https://column.example.org'

async function pageOf(answer: AnswerView): Promise<string> {
  return (await renderDocument(answerPage(answer, harbourClinic, siteUrl), harbourClinic, siteUrl)).html
}

describe.each([
  ['a long answer with every part', heelPain],
  ['a short answer with few', nightCramps],
])('a reader of %s', (_which, answer) => {
  test('finds every sentence as it was written, in its place, once', async () => {
    const text = mainText(await pageOf(answer))
    let from = 0
    for (const words of wordsInOrder(answer)) {
      const at = text.indexOf(words, from)
      expect({ words, isInItsPlace: at >= from }).toEqual({ words, isInItsPlace: true })
      if (words.length > 20) expect({ words, times: timesIn(text, words) }).toEqual({ words, times: 1 })
      from = at + words.length
    }
  })

  test('finds the steps numbered by their place, in one list', async () => {
    const html = await pageOf(answer)
    const list = /<ol class="steps">(.*?)<\/ol>/s.exec(html)?.[1] ?? ''
    expect(list.match(/<li><p>/g)).toHaveLength(answer.steps.length)
  })

  test('loads it in one request of at most 12 KB', async () => {
    expect(gzipSync(await pageOf(answer)).length).toBeLessThan(12_000)
  })

  test('finds a rule for every kind of part there is', async () => {
    const html = await pageOf(answer)
    const style = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? ''
    const classes = [...html.matchAll(/ class="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' '))
    expect(new Set(classes).size).toBeGreaterThan(10)
    expect(classes.filter((name) => !new RegExp(`\\.${name}\\b`).test(style))).toEqual([])
  })

  test('finds one main heading, and no heading that skips a level', async () => {
    const levels = [...(await pageOf(answer)).matchAll(/<h([1-6])/g)].map(([, level]) => Number(level))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([])
  })
})

test('a reader loads no rules for cards, times and changes of which the answer has none', async () => {
  expect(await pageOf(nightCramps)).not.toMatch(/\.(emergency|timing dd|changes)\b/)
})

describe('a reader in haste', () => {
  test('meets the signs of an emergency before the introduction, the other cards after the steps', async () => {
    const text = mainText(await pageOf(heelPain))
    const places = [
      'Call 911 now if:',
      'Your friend is kind to worry',
      'rub in an anti-inflammatory gel',
      'Make an appointment with us if:',
      'Ask to be seen today if:',
      'If three months of this',
    ].map((words) => text.indexOf(words))
    expect(places).toEqual([...places].sort((one, other) => one - other))
    expect(places).not.toContain(-1)
  })

  test('sees by a word, not by colour alone, what to be careful with', async () => {
    const html = await pageOf(heelPain)
    expect(timesIn(html, '<div class="caution" role="note" aria-label="Caution">')).toBe(3)
    expect(mainText(html)).toMatch(/Caution\s+Do NOT put ice on bare skin/)
    expect(mainText(html)).toMatch(/Emergency\s+Call 911 now if:/)
  })
})

describe('the end of an answer', () => {
  const closing = (html: string) => /<section class="closing".*?<\/section>/s.exec(html)?.[0] ?? ''

  test('offers the ways to the clinic that these doctors offer', async () => {
    expect(closing(await pageOf(heelPain))).toMatch(/\/ask\?from=.*tel:\+15035550142.*sms:\+15035550143/s)
    expect(closing(await pageOf(nightCramps))).not.toMatch(/tel:|sms:/)
  })
})

describe('what a reader may trust', () => {
  test('a reviewer is named only where there is one', async () => {
    expect(mainText(await pageOf(heelPain))).toContain('Reviewed by Samuel Okafor, MD, FAAFP')
    expect(mainText(await pageOf(nightCramps))).not.toContain('Reviewed by')
  })

  test('an example says that it is one', async () => {
    expect(mainText(await pageOf(nightCramps))).toContain('Example. This answer comes with the software')
    expect(mainText(await pageOf(heelPain))).not.toContain('Example.')
  })

  test('dates are written in the language of the answer', async () => {
    expect(mainText(await pageOf({ ...heelPain, language: 'en-GB' }))).toContain('9 March 2026')
    expect(mainText(await pageOf({ ...heelPain, language: 'en_XX!' }))).toContain('March 9, 2026')
  })
})

describe('a title or a letter that tries to be code', () => {
  const hostile: AnswerView = {
    ...heelPain,
    title: '</script><script>alert(1)</script>',
    summary: '<!--<script>',
    letter: { salutation: null, text: '"><img src=x onerror=alert(1)> {{7*7}} </textarea>', signedAs: null },
    sources: [{ title: 'A trap', publisher: null, year: null, url: 'javascript:alert(1)', readOn: null }],
  }

  test('is shown as the characters it is made of', async () => {
    const html = await pageOf(hostile)
    expect(html.match(/<script\b/g)).toHaveLength(2)
    expect(html).not.toContain('<img')
    expect(html).not.toContain('href="javascript')
    expect(mainText(html)).toContain('"><img src=x onerror=alert(1)> {{7*7}} </textarea>')
  })
})
