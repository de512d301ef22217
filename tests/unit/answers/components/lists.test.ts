import { describe, expect, test } from '@jest/globals'

import type { AnswerSummaryView } from '@/answers/answer-summary-view'
import { answersPage } from '@/answers/components/answers-page'
import { homePage } from '@/answers/components/home-page'
import { withdrawnPage } from '@/answers/components/withdrawn-page'
import type { Page } from '@/site/page'
import { renderDocument } from '@/site/render'
import { harbourClinic } from '@tests/support/answers/clinic'
import { heelPain } from '@tests/support/answers/heel-pain'
import { nightCramps } from '@tests/support/answers/night-cramps'
import { mainText } from '@tests/support/answers/visible-text'

const newest: AnswerSummaryView[] = [nightCramps, heelPain]

async function shown(page: Page): Promise<{ html: string; text: string }> {
  const { html } = await renderDocument(page, harbourClinic, 'https://column.example.org')
  return { html, text: mainText(html) }
}

describe('a reader who comes to the column', () => {
  test('learns whose it is and finds the newest answers, each with who answers and when', async () => {
    const { html, text } = await shown(homePage(newest, harbourClinic))
    expect(text).toContain('The doctors of Harbour Street Clinic answer them')
    expect(html).toContain('<a href="/answers/heel-pain-in-the-morning">Heel pain with the first steps')
    expect(text).toContain('Ingrid Solheim, MD · March 9, 2026')
    expect(text).toContain('Example · Samuel Okafor, MD, FAAFP')
  })

  test('is told plainly where nothing is published yet', async () => {
    const { text } = await shown(homePage([], harbourClinic))
    expect(text).toContain('No answer has been published yet.')
  })

  test('is told when the whole clinic is an example', async () => {
    const { text } = await shown(homePage([], { ...harbourClinic, isExample: true }))
    expect(text).toContain('Example. This column comes with the software')
  })
})

describe('a reader of the list', () => {
  test('goes on to older answers and back to newer ones', async () => {
    const { html, text } = await shown(answersPage({ items: newest, page: 2, pages: 3 }, harbourClinic))
    expect(html).toContain('<a href="/answers">Newer answers</a>')
    expect(html).toContain('<a href="/answers?page=3">Older answers</a>')
    expect(html).toContain('<link rel="canonical" href="https://column.example.org/answers?page=2"/>')
    expect(text).toContain('Page 2 of 3')
  })

  test('is not offered pages where there is one', async () => {
    const { html } = await shown(answersPage({ items: newest, page: 1, pages: 1 }, harbourClinic))
    expect(html).not.toContain('Older answers')
  })
})

describe('a reader of an answer that was withdrawn', () => {
  const withdrawal = {
    slug: 'copper-bracelets',
    title: 'Copper bracelets for sore wrists',
    at: '2026-06-01T12:00:00.000Z',
    reason: 'A trial has shown that they do nothing.',
    readInstead: { slug: heelPain.slug, title: heelPain.title },
    link: null,
  }

  test('learns when, why, and what to read instead', async () => {
    const { html, text } = await shown(withdrawnPage(withdrawal, harbourClinic))
    expect(text).toContain('“Copper bracelets for sore wrists” was taken back on June 1, 2026.')
    expect(text).toContain('A trial has shown that they do nothing.')
    expect(html).toContain('<a href="/answers/heel-pain-in-the-morning">')
  })

  test('is led to a page elsewhere, and never to one that could run code', async () => {
    const lead = async (url: string) =>
      (await shown(withdrawnPage({ ...withdrawal, link: { title: 'Copper', url } }, harbourClinic))).html
    expect(await lead('https://www.nccih.nih.gov/')).toContain(
      '<a href="https://www.nccih.nih.gov/">Copper</a>',
    )
    expect(await lead('javascript:alert(1)')).not.toContain('javascript:')
  })

  test('is led to all answers where there is nothing of the kind', async () => {
    const { html } = await shown(withdrawnPage({ ...withdrawal, readInstead: null }, harbourClinic))
    expect(html).toContain('<a href="/answers">All answers</a></p></article>')
  })
})
