import { beforeEach, describe, expect, test } from '@jest/globals'

import { openClinic, type Clinic } from '@tests/support/clinic'
import { formIn, openAsk, openReceived, postStep, type Form } from '@tests/support/questions/letterbox'

let clinic: Clinic
let form: Form

const cramp = 'For three weeks I have woken at 4 each morning with a cramp in my calf. What can I do?'

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

describe('Whoever sends a form that is not whole', () => {
  test('is told all of it at once, beside the fields and above them, and finds every word', async () => {
    const told = await postStep('check', {
      ...form,
      letter: '  ',
      'consent.process': '',
      'contact.email': 'maren@',
      'contact.reply': 'phone',
    })
    expect(told.status).toBe(400)
    expect(told.title).toMatch(/^Error: /)
    expect(told.html).toMatch(/autofocus=""/)
    for (const field of ['letter', 'consent.process', 'contact.phone']) {
      expect(told.html).toContain(`<a href="#${field}">`)
      expect(told.html).toContain(`id="${field}-error"`)
    }
    expect(formIn(told.html)).toMatchObject({ 'contact.reply': 'phone' })
  })

  test.each([
    ['one word of a megabyte less', 'a'.repeat(50_000)],
    ['a character too many', `${'x'.repeat(5_000)}y`],
    ['one family too many', '👨‍👩‍👧‍👦'.repeat(5_001).slice(0, 25 * 1_000)],
  ])('is told that it is too long, with all of it in the form: %s (case 44)', async (_, letter) => {
    const told = await postStep('check', { ...form, letter })
    if (letter.startsWith('👨')) return expect(told.status).toBe(413)
    expect(told.status).toBe(400)
    expect(told.html).toContain('too long')
    expect(formIn(told.html).letter).toBe(letter)
  })

  test.each([
    ['no key', { key: '' }],
    ['a key that is none', { key: '../../etc' }],
    ['a key of somebody else', { key: 'a'.repeat(43) }],
    ['another time', { opened: `${Date.now().toString(36)}-${'0'.repeat(32)}` }],
    ['no time', { opened: '' }],
  ])('gets a form made anew with every word in it: %s (case 51)', async (_, wrong) => {
    const told = await postStep('send', { ...form, ...wrong })
    expect(told.status).toBe(400)
    const anew = formIn(told.html)
    expect(anew.letter).toBe(cramp)
    expect((await postStep('send', anew)).status).toBe(303)
    expect(await letters()).toHaveLength(1)
  })

  test.each(['status', 'assignee', 'consent', 'id', 'createdAt', '_status', 'letter[]', '__proto__'])(
    'is refused a field that the form does not have, and keeps the words: %s (cases 47, 48)',
    async (name) => {
      const told = await postStep('send', new URLSearchParams([...Object.entries(form), [name, 'closed']]))
      expect(told.status).toBe(400)
      expect(told.html).toContain(`There is no field called “${name}” here.`)
      expect(formIn(told.html).letter).toBe(cramp)
      expect(await letters()).toEqual([])
      expect({}).not.toHaveProperty('polluted')
    },
  )

  test('is refused a field that comes twice', async () => {
    const told = await postStep('send', new URLSearchParams([...Object.entries(form), ['letter', 'another']]))
    expect(told.status).toBe(400)
    expect(formIn(told.html).letter).toBe(cramp)
  })

  test.each([
    ['text', 'text/plain', 415],
    ['nothing', '', 415],
    ['JSON', 'application/json', 415],
    ['a form of parts without its boundary', 'multipart/form-data', 400],
    ['a form of parts that breaks off', 'multipart/form-data; boundary=x', 400],
  ])('is told what to do where the form cannot be read: %s (case 43)', async (_, type, status) => {
    const told = await postStep('send', '--x\r\ncontent-disposition: form-data; name="le', {
      'content-type': type,
    })
    expect(told.status).toBe(status)
    expect(told.title).toMatch(/^Error/)
    expect(formIn(told.html).key).toMatch(/^[\w-]{43}$/)
  })

  test('is refused what is packed, and never unpacks it (case 43)', async () => {
    const told = await postStep('send', form, { 'content-encoding': 'gzip' })
    expect(told.status).toBe(415)
  })
})

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
    const letter = '<script>alert(1)</script> "><img src=x onerror=alert(1)> </textarea> {{7*7}} ${7*7}'
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

describe('Too many letters', () => {
  const send = async (from: string) =>
    postStep('send', { ...(await openAsk()).form, letter: cramp, 'consent.process': 'yes' }, { from })

  test('from one network, or one half of an IPv6 address, are told when to try again, with their words (case 55)', async () => {
    for (const from of [() => '198.51.100.7', (at: number) => `2001:db8:1:2::${String(at + 1)}`]) {
      const told = []
      for (let at = 0; at < 22; at++) told.push(await send(from(at)))
      expect(told.map(({ status }) => status)).toEqual([...Array<number>(20).fill(303), 429, 429])
      const last = told.at(-1)
      expect(Number(last?.headers.get('retry-after'))).toBeGreaterThan(500)
      expect(last?.html).toMatch(/Please try again in 10 minutes/)
      expect(formIn(last?.html ?? '').letter).toBe(cramp)
      expect((await send('198.51.100.8')).status).toBe(303)
    }
    expect(await letters()).toHaveLength(42)
  })

  test('while the count cannot be kept, letters still come, at a reduced rate (case 57)', async () => {
    await clinic.sql('alter table private.limits rename to limits_away')
    try {
      const told = []
      for (let at = 0; at < 12; at++) told.push((await send('198.51.100.9')).status)
      expect(told).toEqual([...Array<number>(10).fill(303), 429, 429])
    } finally {
      await clinic.sql('alter table private.limits_away rename to limits')
    }
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
})
