import { beforeEach, describe, expect, test } from '@jest/globals'

import { openClinic, type Clinic } from '@tests/support/clinic'
import { cramp, formIn, openAsk, postStep, type Form } from '@tests/support/questions/letterbox'

let clinic: Clinic
let form: Form

beforeEach(async () => {
  clinic = await openClinic()
  form = { ...(await openAsk()).form, letter: cramp, 'consent.process': 'yes' }
})

const letters = () =>
  clinic.sql('select letter, status, reference, consent_publish as publish from questions')

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
