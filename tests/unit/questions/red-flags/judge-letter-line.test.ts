import { describe, expect, test } from '@jest/globals'

import { judgeLetterLine } from '@/questions/red-flags/queries'

describe('A line of letters for npm run red-flags', () => {
  test('is answered with its id, the level and the names of the rules', () => {
    const judged = judgeLetterLine('{"id":"a1","text":"Crushing chest pain down my left arm.","more":1}')
    expect('line' in judged && JSON.parse(judged.line)).toMatchObject({ id: 'a1', level: 'emergency' })
    expect('line' in judged && judged.line).toContain('heart-attack')
  })

  test('says none where nothing was found', () => {
    const judged = judgeLetterLine('{"id":7,"text":"How long may soup be kept?"}')
    expect(judged).toEqual({ line: '{"id":7,"level":"none","rules":[]}' })
  })

  test.each([
    '{',
    'null',
    '[]',
    '"text"',
    '{"id":"a"}',
    '{"text":"a"}',
    '{"id":"","text":"a"}',
    '{"id":1,"text":2}',
  ])('that cannot be read is told so: %s', (line) => {
    expect(judgeLetterLine(line)).toHaveProperty('problem')
  })
})
