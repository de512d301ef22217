import { expect, test } from '@jest/globals'

import { actionLabel, actions, type AuditAction } from '@/audit/actions'
import { sentenceOf } from '@/audit/sentence'

const ana = { actorKind: 'staff', actorName: 'Ana Writer' }
const nothing = { subjectKind: null, subjectName: null, details: '{}' }
const spasms = { subjectKind: 'answer', subjectName: 'Muscle spasms' }

test.each([
  [{ ...ana, ...nothing, ...spasms, action: 'sign-off.give' }, 'Ana Writer signed off “Muscle spasms”.'],
  [
    { ...ana, ...spasms, action: 'sign-off.give', details: '{"signer": "Ana Writer", "hash": "ab"}' },
    'Ana Writer signed off “Muscle spasms”.',
  ],
  [
    {
      actorKind: 'commandLine',
      actorName: 'npm run import',
      ...spasms,
      action: 'sign-off.give',
      details: '{"signer": "Ben Reviewer"}',
    },
    'Somebody at the server’s command line (npm run import) signed off “Muscle spasms” in the name of Ben Reviewer.',
  ],
  [
    {
      ...ana,
      action: 'staff.change',
      subjectKind: 'staff',
      subjectName: 'Ed',
      details: '{"fields": ["active", "role"], "role": "editor", "roleBefore": "admin", "active": false}',
    },
    'Ana Writer changed the staff entry of Ed: active, role (admin before, editor now) (no longer works here).',
  ],
  [
    { ...ana, ...nothing, action: 'settings.change', details: '{"fields": ["name", "timeZone"]}' },
    'Ana Writer changed the settings: name, timeZone.',
  ],
  [
    {
      actorKind: 'visitor',
      actorName: null,
      ...nothing,
      action: 'sign-in.refuse',
      details: '{"why": "wrong password"}',
    },
    'Somebody who was not signed in tried to sign in and was refused (wrong password).',
  ],
  [
    {
      actorKind: 'visitor',
      actorName: null,
      action: 'password.change',
      subjectKind: 'user',
      subjectName: 'Ana Writer',
      details: '{"link": "invitation"}',
    },
    'The password of Ana Writer was set by the invitation.',
  ],
  [
    {
      actorKind: 'visitor',
      actorName: null,
      action: 'password.change',
      subjectKind: 'user',
      subjectName: 'Ana Writer',
      details: '{}',
    },
    'The password of Ana Writer was set by a link.',
  ],
  [
    {
      actorKind: 'visitor',
      actorName: null,
      action: 'password-link.make',
      subjectKind: 'user',
      subjectName: 'Ana Writer',
      details: '{"purpose": "forgotten"}',
    },
    'Somebody who was not signed in asked for a link to a new password for Ana Writer.',
  ],
  [
    { actorKind: 'software', actorName: null, ...nothing, ...spasms, action: 'answer.publish' },
    'The site itself published “Muscle spasms”.',
  ],
  [
    { ...ana, action: 'contact.read', subjectKind: 'question', subjectName: 'ASK-7K3M-9Q', details: '{}' },
    'Ana Writer read the contact of ASK-7K3M-9Q.',
  ],
  [
    {
      ...ana,
      action: 'answer.publish',
      subjectKind: 'answer',
      subjectName: 'Costs $& and $1',
      details: '{}',
    },
    'Ana Writer published “Costs $& and $1”.',
  ],
  [
    { ...ana, action: 'password.change', subjectKind: 'user', subjectName: null, details: '{}' },
    'Ana Writer changed the password of somebody who is not among the staff.',
  ],
  [{ ...ana, ...nothing, action: 'letter.weigh' }, 'Ana Writer did “letter.weigh” to something.'],
])('%j reads: %s', (row, sentence) => {
  expect(sentenceOf(row)).toBe(sentence)
})

test('every action has a label of its own, without a hole in it', () => {
  const labels = (Object.keys(actions) as AuditAction[]).map(actionLabel)
  expect(new Set(labels).size).toBe(labels.length)
  expect(labels.filter((label) => /[{}]|^\s|\s$| {2}/.test(label))).toEqual([])
  expect(labels).toContain('Took away the second factor')
  expect(labels).toContain('Added to the staff')
})
