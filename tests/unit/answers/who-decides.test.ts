import { describe, expect, test } from '@jest/globals'

import { mayDecide } from '@/answers/publication/decision'
import type { Role } from '@/staff/role'

const person = (id: string, role: Role, doctor: string | null = null, isActive = true) => ({
  id,
  name: id,
  role,
  isActive,
  user: `user of ${id}`,
  doctor,
})
const answer = { doctors: ['Dr. Ana', 'Dr. Cem'], lastSigner: 'Ben' }

describe('what readers see of an answer is decided by', () => {
  test.each([
    [true, 'a doctor named on it', person('Ana', 'doctor', 'Dr. Ana')],
    [true, 'whoever signed it off last', person('Ben', 'doctor', 'Dr. Ben')],
    [true, 'an editor', person('Ed', 'editor')],
    [true, 'an admin', person('Ada', 'admin')],
    [false, 'a doctor who has nothing to do with it', person('Dora', 'doctor', 'Dr. Dora')],
    [false, 'a doctor without a byline', person('Eve', 'doctor')],
    [false, 'the front desk, whatever byline they have', person('Flo', 'frontDesk', 'Dr. Ana')],
    [false, 'a doctor who has left', person('Ana', 'doctor', 'Dr. Ana', false)],
    [false, 'somebody who is not among the staff', null],
  ])('%s: %s', (may, _, staff) => {
    expect(mayDecide(staff, answer)).toBe(may)
  })

  test('nobody but editors and admins, where nobody is named and nobody signed', () => {
    expect(mayDecide(person('Eve', 'doctor'), { doctors: [], lastSigner: null })).toBe(false)
  })
})
