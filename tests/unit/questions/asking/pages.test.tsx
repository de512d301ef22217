import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

import { expect, test } from '@jest/globals'

import { unknownFacts } from '@/questions/asking/terms'
import { emptyForm } from '@/questions/asking/typed-letter'
import { askPage } from '@/questions/components/ask-page'
import { checkPage } from '@/questions/components/check-page'
import { receivedPage } from '@/questions/components/received-page'
import type { Page } from '@/site/page'
import { harbourClinic } from '@tests/support/answers/clinic'
import { maren } from '@tests/support/questions/arrivals'

const facts = { ...unknownFacts, clinic: harbourClinic }
const typed = { ...emptyForm, letter: maren.letter, key: 'k', opened: 'o' }
const htmlOf = ({ main }: Page) => renderToStaticMarkup(createElement('main', null, main))

const form = { facts, typed, problems: [], notSent: null, cards: [], cameFrom: null }
const check = { facts, typed, submission: maren, wasCleaned: false, cards: [], suggestions: [] }

test('E-mail is not offered where no mail leaves', () => {
  expect(htmlOf(askPage(form))).toContain('By e-mail')
  const without = htmlOf(askPage({ ...form, facts: { ...facts, canMail: false } }))
  expect(without).not.toContain('contact.email')
  expect(without).not.toContain('value="email"')
})

test('A parent who writes for a child finds a word for them', () => {
  expect(htmlOf(askPage(form))).toMatch(/If you write for a child.*tell them that you are writing/s)
})

test('Before a clinic was ever asked the form keeps what was typed, and says that it was not sent', () => {
  const page = askPage({ ...form, facts: unknownFacts, notSent: 'Your letter was not sent.' })
  expect(page.title).toMatch(/^Error: /)
  expect(htmlOf(page)).toMatch(/was not sent.*wrote is lost.*call your emergency number.*cramp in my calf/s)
})

test('What should be done first stands above the check, with the number, and one may go on', () => {
  const cards = [{ level: 'emergency' as const, words: 'Call 911 now.\n\nSit down.', number: '911' }]
  const page = checkPage({ ...check, cards })
  expect(page.title).toBe('Do not wait with this')
  expect(htmlOf(page)).toMatch(/Do not wait with this.*Sit down.*tel:911.*Check your letter.*Send my letter/s)
})

test('An answer that may be about the same is named before anything is sent', () => {
  const suggestions = [{ slug: 'night-cramps', title: 'Night cramps', summary: 'Stretch before bed.' }]
  expect(htmlOf(checkPage({ ...check, suggestions }))).toMatch(
    /Already answered\?.*\/answers\/night-cramps.*Stretch before bed.*Yes, this answers it.*Send my letter/s,
  )
})

test('Who has sent a letter is told its reference, the day and the private page', () => {
  const received = { reference: 'ASK-7K3M-9Q', receiptToken: 'f'.repeat(32), urgency: 'routine' as const }
  const html = htmlOf(receivedPage({ ...received, dueAt: '2026-12-12T09:30:00Z' }, harbourClinic))
  expect(html).toMatch(/ASK-7K3M-9Q.*December 12, 2026.*\/receipt\/f{32}/s)
  expect(htmlOf(receivedPage({ ...received, dueAt: null, urgency: 'emergency' }, harbourClinic))).toMatch(
    /do not wait for us.*tel:911/s,
  )
})
