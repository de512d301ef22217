import { expect, test } from '@jest/globals'

import { isPanelFunction } from '@/api/panel-functions'

test.each(['form-state', 'render-list', 'table-state', 'render-document'])('the panel calls “%s”', (name) => {
  expect(isPanelFunction(name)).toBe(true)
})

test.each([
  'schedule-publish',
  'copy-data-from-locale',
  'toString',
  '__proto__',
  '',
  null,
  ['form-state'],
  {},
])('nobody calls %j', (name) => {
  expect(isPanelFunction(name)).toBe(false)
})
