import { expect, test } from '@jest/globals'

import { changedFields } from '@/audit/changed-fields'

const clinic = {
  id: '1',
  updatedAt: '2026-11-25T08:00:00.000Z',
  name: 'Harbour Street Clinic',
  openingHours: [{ id: 'a', days: ['mon'], from: '08:00' }],
  consent: { version: null },
}

test.each([
  ['nothing', {}, []],
  ['when it was saved', { updatedAt: '2026-11-25T09:00:00.000Z' }, []],
  ['the ids of rows', { openingHours: [{ id: 'b', days: ['mon'], from: '08:00' }] }, []],
  ['a group nobody filled in', { consent: undefined, privacy: { controller: '' } }, []],
  [
    'the name and the hours',
    { name: 'Harbour', openingHours: [{ days: ['tue'], from: '08:00' }] },
    ['name', 'openingHours'],
  ],
  ['a field that came', { replyDays: 0 }, ['replyDays']],
  ['a field that went', { name: null }, ['name']],
])('%s', (_, change, fields) => {
  expect(changedFields(clinic, { ...clinic, ...change })).toEqual(fields)
})
