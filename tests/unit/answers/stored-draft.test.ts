import { expect, test } from '@jest/globals'

import { hashOfAnswer } from '@/answers/sign-off'
import { toStoredDraft } from '@/answers/stored-draft'
import { shortDraft } from '@tests/support/drafts'

test('A day is stored as its noon in UTC, which is that day on every server, and read as the day', () => {
  const stored = toStoredDraft(shortDraft())
  expect(stored.sources?.map(({ readOn }) => readOn)).toEqual(['2026-05-04T12:00:00.000Z'])
  const asTyped = {
    ...stored,
    sources: [{ ...stored.sources?.[0], title: 'Leg cramps', readOn: '2026-05-04' }],
  }
  expect(hashOfAnswer(stored)).toBe(hashOfAnswer(asTyped))
})

test('Nothing is stored as nothing: the editor does not open a tree without a paragraph', () => {
  const stored = toStoredDraft(shortDraft({ introduction: [] }))
  expect(stored.introduction).toBeNull()
  expect(stored.causes?.[0]?.explanation).toMatchObject({ root: { type: 'root' } })
})
