import { beforeEach, describe, expect, test } from '@jest/globals'

import { openClinic, type Clinic } from '@tests/support/clinic'
import { cramp, formIn, openAsk, openReceived, postStep, type Form } from '@tests/support/questions/letterbox'

let clinic: Clinic
let form: Form

beforeEach(async () => {
  clinic = await openClinic()
  form = { ...(await openAsk()).form, letter: cramp, 'consent.process': 'yes' }
})

const letters = () =>
  clinic.sql('select letter, status, reference, consent_publish as publish from questions')

describe('Somebody with a cramp', () => {
  test('sees the number to call in an emergency and what will happen before the form, and agrees to nothing yet', async () => {
    await clinic.payload.updateGlobal({
      slug: 'settings',
      data: { emergencyNumber: '112', emergencyWords: 'Call it where a life is in danger.', replyDays: 9 },
    })
    const { form: untouched, headers, html, status } = await openAsk()
    expect(status).toBe(200)
    expect(html).toMatch(/Call it where a life is in danger.*Call 112.*within 9 days.*our patient.*<form/s)
    expect(Object.keys(untouched)).not.toContain('consent.process')
    expect(Object.keys(untouched)).not.toContain('consent.publish')
    expect(headers.get('cache-control')).toBe('private, no-cache')
  })

  test('checks the letter, sends it, and is told its reference and its private page', async () => {
    const check = await postStep('check', { ...form, 'contact.name': 'Maren Lindqvist' })
    expect([check.status, check.title]).toEqual([200, expect.stringContaining('Check your letter')])
    expect(check.html).toMatch(/not sent yet.*cramp in my calf.*Maren Lindqvist/s)
    expect(await letters()).toEqual([])

    const sent = await postStep('send', formIn(check.html))
    expect(sent.status).toBe(303)
    expect(sent.location).toMatch(/^\/ask\/received\/[0-9a-f]{32}$/)
    const [kept] = await letters()
    expect(kept).toMatchObject({ letter: cramp, status: 'new', publish: false })
    const page = await openReceived(sent.location ?? '')
    expect(page.html).toContain(String(kept?.reference))
    expect(page.html).toContain(sent.location?.replace('/ask/received/', '/receipt/'))
    expect(page.headers.get('cache-control')).toContain('no-store')
    expect(page.headers.get('referrer-policy')).toBe('no-referrer')
  })

  test('presses twice, goes back and presses again, and loads the page again: one letter (cases 49, 52)', async () => {
    const checked = formIn((await postStep('check', form)).html)
    const sent = await Promise.all(Array.from({ length: 50 }, () => postStep('send', checked)))
    sent.push(await postStep('send', checked))
    expect(new Set(sent.map(({ location, status }) => `${String(status)} ${String(location)}`)).size).toBe(1)
    expect(await letters()).toHaveLength(1)
    expect((await openReceived(sent[0]?.location ?? '')).status).toBe(200)
  })

  test('goes back after sending and writes something else: both are kept, and they are told (case 50)', async () => {
    const checked = formIn((await postStep('check', form)).html)
    await postStep('send', checked)
    const other = await postStep('send', { ...checked, letter: 'My knee clicks.' })
    expect(other.status).toBe(422)
    expect(other.html).toContain('it is safe with us')
    expect(formIn(other.html).letter).toBe('My knee clicks.')
    expect(await letters()).toMatchObject([{ letter: cramp }])
    await postStep('send', formIn(other.html))
    expect(await letters()).toHaveLength(2)
  })

  test('changes their mind on the check page and finds every word in the form', async () => {
    const typed = { ...form, about: 'myself', ageBand: '40to64', 'contact.phone': '+1 503 555 0142' }
    const checked = await postStep('check', typed)
    const changed = await postStep('change', formIn(checked.html))
    expect(changed.status).toBe(200)
    expect(formIn(changed.html)).toMatchObject({
      letter: cramp,
      about: 'myself',
      'contact.phone': '+1 503 555 0142',
      'consent.process': 'yes',
      key: form.key,
    })
    expect(changed.html).toContain('<option value="40to64" selected="">')
  })

  test('comes from an answer, and the letter remembers which', async () => {
    expect((await openAsk('?from=no-such-answer')).form.cameFrom).toBeUndefined()
    const gone = '3f0c5c1a-0000-4000-8000-000000000000'
    const sent = await postStep('send', { ...form, cameFrom: gone })
    expect(sent.status).toBe(303)
    expect(await clinic.sql('select came_from_id from questions')).toEqual([{ came_from_id: null }])
  })
})

describe('A letterbox that is closed', () => {
  test('says so instead of the form, and keeps the words of whoever was writing', async () => {
    await clinic.payload.updateGlobal({
      slug: 'settings',
      data: { isLetterboxClosed: true, letterboxClosedWords: 'We are back on 7 January.' },
    })
    expect((await openAsk()).html).toMatch(/We are back on 7 January(?!.*<form)/s)
    const told = await postStep('send', form)
    expect([told.status, formIn(told.html).letter]).toEqual([409, cramp])
    expect(await letters()).toEqual([])
  })

  test('tells whoever sent a letter in time, and heard no answer, that it was kept', async () => {
    const sent = await postStep('send', form)
    await clinic.payload.updateGlobal({ slug: 'settings', data: { isLetterboxClosed: true } })
    const again = await postStep('send', form)
    expect([again.status, again.location]).toEqual([303, sent.location])
    const other = await postStep('send', { ...form, letter: 'My knee clicks.' })
    expect([other.status, formIn(other.html).letter]).toEqual([409, 'My knee clicks.'])
    expect(await letters()).toHaveLength(1)
  })
})

describe('Whoever agreed to other words than those that hold now', () => {
  test('is asked again, and neither agreement is taken over', async () => {
    await clinic.payload.updateGlobal({ slug: 'settings', data: { consent: { version: 2 } } })
    const told = await postStep('send', { ...form, 'consent.publish': 'yes' })
    expect(told.status).toBe(400)
    expect(told.html).toContain('has changed since you opened this page')
    const anew = formIn(told.html)
    expect(anew).toMatchObject({ letter: cramp, 'consent.version': '2' })
    expect(anew).not.toHaveProperty('consent.process')
    expect(anew).not.toHaveProperty('consent.publish')
  })

  test('of a letter that was kept already, and heard no answer, is told so', async () => {
    const sent = await postStep('send', form)
    await clinic.payload.updateGlobal({ slug: 'settings', data: { consent: { version: 2 } } })
    const again = await postStep('send', form)
    expect([again.status, again.location]).toEqual([303, sent.location])
    expect(await letters()).toHaveLength(1)
  })
})
