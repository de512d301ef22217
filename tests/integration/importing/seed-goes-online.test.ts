import { beforeAll, expect, test } from '@jest/globals'
import { mkdtempSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { findPublished } from '@/answers/queries'
import { findOrCreateDoctor } from '@/doctors/commands'
import { importPageFile } from '@/importing/commands'
import { plainText } from '@/platform/rich-text'
import { addStaff } from '@/staff/commands'
import { crampsPage } from '@tests/support/importing/cramps-page'
import { openClinic, type Clinic } from '@tests/support/clinic'

let clinic: Clinic
const at = new Date('2026-11-23T09:00:00Z')
const publishing = { doctor: 'A. Writer, MD', publish: { reviewer: 'reviewer@example.org', at } }

const column = crampsPage({
  title: 'Leg Cramps',
  letter: 'My calf wakes me at night. What can I do?',
  moreCauses: ['Some medicines make cramps likelier.'],
})

beforeAll(async () => {
  clinic = await openClinic()
  for (const [email, name] of [
    ['writer@example.org', 'A. Writer, MD'],
    ['reviewer@example.org', 'B. Reviewer, MD'],
  ] as const) {
    const made = await findOrCreateDoctor(clinic.payload, name)
    if (!made.ok) throw new Error(made.problem.type)
    await addStaff(clinic.payload, { email, role: 'doctor', name, doctor: made.value.doctor.id }, new Date())
  }
})

const words = (text: string) => text.replace(/[\s\d.)]+/g, ' ').trim()

test('a page goes in as a draft, then online with a sign-off, and a third time nothing changes', async () => {
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'pages-')), 'leg-cramps.txt')
  writeFileSync(file, column)

  const first = await importPageFile(clinic.payload, file, { doctor: null, publish: null })
  expect(first.failed).toBe(false)
  expect(await findPublished('leg-cramps')).toBeNull()

  expect(await importPageFile(clinic.payload, file, publishing)).toMatchObject({ failed: false })
  const online = await findPublished('leg-cramps')
  const answer = online?.kind === 'published' ? online.answer : null
  expect(answer).toMatchObject({
    causes: { length: 2 },
    steps: { length: 2 },
    reviewer: { name: 'B. Reviewer' },
  })
  expect(answer?.steps[0]?.caution).toBe('Do NOT bounce. A tight muscle can tear.')
  expect(answer?.limits).toMatch(/^There is no guarantee/)

  const counts = () =>
    clinic.sql(
      'select (select count(*) from answers) a, (select count(*) from _answers_v) v, (select count(*) from sign_offs) s',
    )
  const before = await counts()
  expect(await importPageFile(clinic.payload, file, publishing)).toMatchObject({ failed: false })
  expect(await counts()).toEqual(before)
})

test('without a reviewer who may sign it stays a draft and says why', async () => {
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'pages-')), 'other.txt')
  writeFileSync(file, column.replace('Leg Cramps', 'Other Cramps'))
  const byHimself = { ...publishing, publish: { reviewer: 'writer@example.org', at } }
  const { lines, failed } = await importPageFile(clinic.payload, file, byHimself)
  expect(failed).toBe(true)
  expect(lines.join('\n')).toMatch(/another clinician/)
  expect(await findPublished('other-cramps')).toBeNull()
})

const shared = process.env.SHARED_DATA
const withSeed = shared ? test : test.skip

withSeed(
  `the source document is online, whole and in order (needs SHARED_DATA${shared ? '' : ', which names no folder'})`,
  async () => {
    const file = path.join(shared ?? '', 'seed', 'muscle-spasms.txt')
    expect(await importPageFile(clinic.payload, file, publishing)).toMatchObject({ failed: false })
    const online = await findPublished('muscle-spasms')
    const answer = online?.kind === 'published' ? online.answer : null
    if (!answer) throw new Error('The source document is not online.')
    expect([answer.causes.length, answer.steps.length]).toEqual([4, 5])
    expect(answer.closing).toMatchObject({ contact: true, call: true, text: true })

    const { readFileSync } = await import('node:fs')
    const [body = ''] = readFileSync(file, 'utf8').split(/contact the doctors/i)
    const parts = [
      answer.title,
      answer.letter?.salutation ?? '',
      answer.letter?.text ?? '',
      plainText(answer.introduction),
      answer.limits ?? '',
      answer.causesLead ?? '',
      ...answer.causes.map((cause) => plainText(cause.explanation)),
      answer.stepsLead ?? '',
      ...answer.steps.flatMap((step) => [plainText(step.instruction), step.caution ?? '']),
      plainText(answer.closing.words),
    ]
    expect(words(parts.join(' '))).toBe(words(body))
  },
)
