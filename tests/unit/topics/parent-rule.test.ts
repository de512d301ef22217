import { describe, expect, test } from '@jest/globals'

import { parentProblem } from '@/topics/parent-rule'

const backPain = { id: 'back-pain', parent: 'muscles', parentHasParent: false, hasChildren: false }

describe('A topic', () => {
  test('may stand below a topic at the top', () => {
    expect(parentProblem(backPain)).toBeNull()
    expect(parentProblem({ ...backPain, id: null })).toBeNull()
  })

  test('cannot belong to itself', () => {
    expect(parentProblem({ ...backPain, parent: 'back-pain' })).toContain('cannot belong to itself')
  })

  test('cannot stand two levels deep', () => {
    expect(parentProblem({ ...backPain, parentHasParent: true })).toContain('only one level deep')
  })

  test('stays at the top while other topics belong to it', () => {
    expect(parentProblem({ ...backPain, hasChildren: true })).toContain('Move those first')
  })
})
