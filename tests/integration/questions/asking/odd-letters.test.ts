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

describe('Characters that cannot be kept', () => {
  const encode = (more: string) => `${new URLSearchParams({ ...form, letter: '' }).toString()}&${more}`
  const asForm = { 'content-type': 'application/x-www-form-urlencoded' }

  test('NUL is refused, and the words stay (case 45)', async () => {
    const told = await postStep('send', { ...form, letter: `${cramp}\0` })
    expect([told.status, told.html]).toEqual([400, expect.stringContaining('cannot be kept (NUL)')])
  })

  test.each([
    ['half of a pair', '%ED%A0%80'],
    ['an overlong slash', '%C0%AF'],
    ['a lone byte', '%FF'],
  ])('%s is shown as replaced before it is sent (case 45)', async (_, bytes) => {
    const fields = encode('').replace('&letter=', '') + `letter=My+leg${bytes}`
    const told = await postStep('send', fields, asForm)
    expect(told.status).toBe(200)
    expect(told.html).toMatch(/read your\s+letter once more/)
    expect(await letters()).toEqual([])
    expect((await postStep('send', formIn(told.html))).status).toBe(303)
  })

  test('marks that turn a page around or pile up are left out, and the writer sees it first (case 46)', async () => {
    const odd = `My \u202Eleg\u200B hurts Z${'\u0335'.repeat(5_000)}.`
    const told = await postStep('send', { ...form, letter: odd })
    expect(told.html).toMatch(/read your\s+letter once more/)
    await postStep('send', formIn(told.html))
    expect((await letters())[0]?.letter).toBe(`My leg hurts Z${'\u0335'.repeat(4)}.`)
  })

  test('what looks like a page is text (case 26)', async () => {
    const letter = '<script>alert(1)</script> "><img src=x onerror=alert(1)> </textarea> {{7*7}} $' + '{7*7}'
    const told = await postStep('check', { ...form, letter })
    expect(told.html).not.toMatch(/<script>alert|<img src=x/)
    expect(formIn(told.html).letter).toBe(letter)
    const changed = await postStep('change', formIn(told.html))
    expect(changed.html).not.toMatch(/<script>alert|<img src=x/)
    expect(formIn(changed.html).letter).toBe(letter)
  })

  test('a name that would begin another line of a mail is one line (case 30)', async () => {
    const told = await postStep('check', { ...form, 'contact.name': 'Maren\r\nBcc: everybody@post.example' })
    expect(told.html).toContain('Maren Bcc: everybody@post.example')
    const address = await postStep('check', { ...form, 'contact.email': 'a@b.example\nCc: c@d.example' })
    expect(address.status).toBe(400)
  })
})

describe('What may be no letter', () => {
  const kept = () => clinic.sql('select status from questions')
  const suspicions = async () =>
    (await clinic.sql('select value from questions_suspicions order by "order"')).map(({ value }) => value)

  test('a filled trap looks like any letter to whoever filled it, and is kept as spam (case 54)', async () => {
    const sent = await postStep('send', { ...form, subject: 'buy now' })
    expect(sent.location).toMatch(/^\/ask\/received\//)
    expect((await openReceived(sent.location ?? '')).html).toContain('We have your letter')
    expect(await kept()).toEqual([{ status: 'spam' }])
  })

  test('what is sent sooner than anybody types, or is full of links, is held for somebody to look at', async () => {
    await postStep('send', {
      ...form,
      letter: 'https://a.example https://b.example https://c.example/very/long',
    })
    expect(await kept()).toEqual([{ status: 'new' }])
    expect(await suspicions()).toEqual(['tooFast', 'links'])
  })
})
