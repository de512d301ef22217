import { beforeAll, describe, expect, test } from '@jest/globals'
import { ValidationError } from 'payload'

import { openClinic, type Clinic } from '@tests/support/clinic'

let clinic: Clinic

beforeAll(async () => {
  clinic = await openClinic()
})

const topic = (name: string, parent?: string) =>
  clinic.payload.create({ collection: 'topics', data: { name, parent } })

const place = (id: string, parent: string | null) =>
  clinic.payload.update({ collection: 'topics', id, data: { parent } })

async function wordsOf(attempt: Promise<unknown>): Promise<string> {
  return attempt.then(
    () => 'saved',
    (error: unknown) => {
      if (error instanceof ValidationError) return error.data.errors.map(({ message }) => message).join(' ')
      throw error
    },
  )
}

describe('A writer who orders the topics', () => {
  test('puts one below another, and takes it away again', async () => {
    const muscles = await topic('Muscles')
    const cramps = await topic('Cramps', muscles.id)
    expect(cramps.parent).toBe(muscles.id)
    expect(await wordsOf(place(cramps.id, null))).toBe('saved')
  })

  test('learns in a sentence that topics go one level deep', async () => {
    const skin = await topic('Skin')
    const rashes = await topic('Rashes', skin.id)
    expect(await wordsOf(topic('Nettle rash', rashes.id))).toContain('only one level deep')
    const body = await topic('The whole body')
    expect(await wordsOf(place(skin.id, body.id))).toContain('Move those first')
  })

  test('cannot put a topic below itself', async () => {
    const sleep = await topic('Sleep')
    expect(await wordsOf(place(sleep.id, sleep.id))).toContain('cannot belong to itself')
  })

  test('may change other things of a topic that stands below another', async () => {
    const eyes = await topic('Eyes')
    const styes = await topic('Styes', eyes.id)
    const saved = clinic.payload.update({ collection: 'topics', id: styes.id, data: { sensitive: false } })
    expect(await wordsOf(saved)).toBe('saved')
    expect(await wordsOf(place(styes.id, eyes.id))).toBe('saved')
  })

  test('is told when the topic above has gone', async () => {
    const ears = await topic('Ears')
    await clinic.payload.delete({ collection: 'topics', id: ears.id })
    expect(await wordsOf(topic('Earache', ears.id))).not.toBe('saved')
  })
})
