import { beforeEach, describe, expect, test } from '@jest/globals'

import { openClinic, type Clinic } from '@tests/support/clinic'
import { maren } from '@tests/support/questions/arrivals'
import { cramp, formIn, openAsk, postStep } from '@tests/support/questions/letterbox'
import { letterOf } from '@tests/support/questions/letters'

let clinic: Clinic

beforeEach(async () => {
  clinic = await openClinic()
})

const letters = () =>
  clinic.sql('select letter, status, reference, consent_publish as publish from questions')

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

  test('are told their receipt all the same where they were kept by another instance before', async () => {
    const { form } = await openAsk()
    const submission = { ...maren, letter: cramp, about: null, ageBand: null, contact: null }
    const consent = { ...maren.consent, publish: false }
    const { receiptToken } = await letterOf(clinic, { ...submission, consent }, { key: form.key })
    await send('198.51.100.10')
    await clinic.sql('update private.limits set points = 1000')
    expect((await send('198.51.100.10')).status).toBe(429)
    const again = await postStep(
      'send',
      { ...form, letter: cramp, 'consent.process': 'yes' },
      { from: '198.51.100.10' },
    )
    expect([again.status, again.location]).toEqual([303, `/ask/received/${receiptToken}`])
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
