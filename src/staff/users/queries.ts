import type { PayloadRequest } from 'payload'

import { theSoftware } from '@/platform/actors'
import { loadCommonPasswords } from '@/platform/common-passwords'

import { guessableFault, passwordFault, type PasswordFault } from './password'

/** What is wrong with a new password of whoever has this address; null when nothing is. Lengths come first. */
export async function findPasswordFault(
  req: PayloadRequest,
  password: unknown,
  email?: string | null,
): Promise<PasswordFault | null> {
  const fault = passwordFault(password, email)
  if (fault) return fault
  const { name } = await req.payload.findGlobal({
    slug: 'settings',
    select: { name: true },
    depth: 0,
    req,
    ...theSoftware,
  })
  const known = [email, name, ...everyClinic].filter((each) => each !== null && each !== undefined)
  return guessableFault(String(password), { common: await loadCommonPasswords(), known })
}

const everyClinic = ['Ask the Doctors', 'clinic', 'doctor', 'column']
