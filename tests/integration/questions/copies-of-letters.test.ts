import { mkdtempSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { beforeEach, describe, expect, test } from '@jest/globals'

import { draftAnswer } from '@/answers/commands'
import { takeBackForConsent } from '@/answers/letters/commands'
import { importPageFile } from '@/importing/commands'
import { theSoftware } from '@/platform/actors'
import { eraseQuestion } from '@/questions/erasure/commands'
import { takeBack } from '@/questions/withdrawing/commands'
import { restoreVersion } from '@tests/support/answers/restore-version'
import { openColumn, type Column } from '@tests/support/column'
import { shortDraft } from '@tests/support/drafts'
import { crampsPage } from '@tests/support/importing/cramps-page'
import { maren } from '@tests/support/questions/arrivals'
import { letterOf } from '@tests/support/questions/letters'

let column: Column
let letter: string

beforeEach(async () => {
  column = await openColumn()
  letter = (await letterOf(column)).questionId
})

const refused = { ok: false, problem: { type: 'noConsent' } }

/** An answer by Ana in which the letter says this. */
const answerWith = (text: string, title = 'Night cramps') =>
  draftAnswer(
    column.payload,
    shortDraft({
      title,
      doctors: [column.writer.doctor?.id ?? ''],
      letter: { salutation: 'Dear Doctors,', text, signedAs: null },
    }),
  )

/** The answer that was begun with the letter, in words of its doctor. */
async function answerMadeOfIt(): Promise<string> {
  const { id } = await answerWith('Somebody wakes each night, and asks why.')
  await column.clinic.sql(`update questions set answer_id = $2, status = 'drafting' where id = $1`, [
    letter,
    id,
  ])
  return id
}

const duplicate = async (id: string) =>
  (await column.payload.duplicate({ collection: 'answers', id, depth: 0, ...theSoftware })).id

async function signAndPublish(id: string) {
  await column.sign(id)
  return column.publish(id)
}

/** Takes back that the letter may be published, and lets what follows from it be done. */
async function takeItBack(): Promise<void> {
  const outcome = await takeBack(column.payload, { questionId: letter, what: 'publishing', at: new Date() })
  expect(outcome).toMatchObject({ ok: true })
  await doJobs()
}

async function doJobs(): Promise<void> {
  const sent = await column.clinic.sql(
    `select data->'data' as data from pgboss.job where data->>'job' = 'consent-withdrawn'`,
  )
  for (const { data } of sent) await takeBackForConsent(column.payload, data, new Date())
}

const statusOf = async (id: string) => (await column.live(id))._status

describe('When somebody takes back that their letter may be published', () => {
  test('a duplicate of its answer goes off the site with it, whatever its words are by then', async () => {
    const original = await answerMadeOfIt()
    const copies = [await duplicate(original)]
    copies.push(await duplicate(copies[0] ?? ''))
    for (const id of [original, ...copies]) {
      const data = { title: `Night cramps ${id.slice(0, 4)}`, letter: { text: 'Why do I wake?' } }
      await column.payload.update({ collection: 'answers', id, data, draft: true, ...theSoftware })
      expect(await signAndPublish(id)).toMatchObject({ ok: true })
    }
    await takeItBack()
    for (const id of [original, ...copies]) expect(await statusOf(id)).toBe('draft')
    for (const id of copies) expect(await signAndPublish(id)).toMatchObject(refused)
  })

  test('a duplicate that is made later is refused publication, also when the letter itself is erased', async () => {
    const original = await answerMadeOfIt()
    await takeItBack()
    expect(await signAndPublish(await duplicate(original))).toMatchObject(refused)
    await eraseQuestion(column.payload, { questionId: letter, at: new Date() })
    expect(await signAndPublish(await duplicate(original))).toMatchObject(refused)
  })

  test('an answer that only shows its words goes off the site, and the report of an erasure names it', async () => {
    const { id } = await answerWith(`I am Maren. ${maren.letter.toUpperCase()}`)
    expect(await signAndPublish(id)).toMatchObject({ ok: true })
    const report = await eraseQuestion(column.payload, { questionId: letter, at: new Date() })
    expect(report?.answers).toEqual([{ id, title: 'Night cramps' }])
    await doJobs()
    expect(await statusOf(id)).toBe('draft')
  })

  test('its words do not come back with an import', async () => {
    const original = await answerMadeOfIt()
    await column.payload.update({
      collection: 'answers',
      id: original,
      data: { letter: { text: maren.letter } },
      draft: true,
      ...theSoftware,
    })
    await takeItBack()
    await eraseQuestion(column.payload, { questionId: letter, at: new Date() })
    const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'pages-')), 'night.txt')
    writeFileSync(file, crampsPage({ title: 'Night Cramps', letter: maren.letter }))
    const { lines } = await importPageFile(column.payload, file, { doctor: null, publish: null })
    const [imported] = await column.clinic.sql('select id from answers where import_key is not null')
    if (!imported) throw new Error(lines.join('\n'))
    const id = String(imported.id)
    const data = { title: 'Awake', doctors: [column.writer.doctor?.id ?? ''], summary: 'Stretch the calf.' }
    await column.payload.update({ collection: 'answers', id, data, draft: true, ...theSoftware })
    expect(await signAndPublish(id)).toMatchObject(refused)
  })

  test('nor with an earlier version of another answer', async () => {
    const { id } = await answerWith(maren.letter)
    const data = { letter: { text: 'Somebody else asks why they wake.' } }
    await column.payload.update({ collection: 'answers', id, data, draft: true, ...theSoftware })
    await takeItBack()
    expect(await signAndPublish(id)).toMatchObject({ ok: true })
    await restoreVersion(column.payload, column.writer, id, 2)
    expect((await column.payload.findByID({ collection: 'answers', id, draft: true })).letter?.text).toBe(
      maren.letter,
    )
    expect(await signAndPublish(id)).toMatchObject(refused)
  })
})

test('Whoever sends in what they read in the column cannot take it off the site', async () => {
  const { id } = await answerWith(
    'My left knee clicks on each stair since I fell from the ladder last spring.',
  )
  expect(await signAndPublish(id)).toMatchObject({ ok: true })
  const { letter: text } = await column.live(id)
  letter = (await letterOf(column, { ...maren, letter: text?.text ?? '' })).questionId
  await takeItBack()
  expect(await statusOf(id)).toBe('published')
  expect(await signAndPublish(id)).toMatchObject({ ok: true })
  expect(await signAndPublish(await duplicate(id))).not.toMatchObject(refused)
})
