import { readArguments } from './read-arguments'

import type { Role } from '@/staff/role'

export const staffUsage = `Who works here.

  npm run staff -- add --email ADDRESS --role ROLE [--name NAME] [--doctor "A. Writer, MD"]
      makes a sign-in and prints a link with which the person chooses a password: once, within 7 days
  npm run staff -- link --email ADDRESS      prints a new link; the one before it ends, and so
                                             do their sessions and their password
  npm run staff -- forget-phone --email ADDRESS
      takes a second factor away; they are signed out, and sign in with their password alone
  npm run staff -- list                      everybody, with role and address
  npm run staff -- remove --email ADDRESS    takes access away at once; what they signed keeps their name

ROLE is admin, editor, doctor or frontDesk. --doctor names the byline of a clinician, and makes it if it is new.`

export type StaffOrder =
  | { command: 'add'; email: string; role: Role; name: string | null; doctor: string | null }
  | { command: 'forget-phone' | 'link' | 'remove'; email: string }
  | { command: 'help' | 'list' }

const options = {
  email: { type: 'string' },
  role: { type: 'string' },
  name: { type: 'string' },
  doctor: { type: 'string' },
} as const

const roles: Record<Role, true> = { admin: true, editor: true, doctor: true, frontDesk: true }

/** What was typed after `npm run staff --`: the order, or the one sentence that says what is wrong with it. */
export function readStaffOrder(args: string[]): StaffOrder | string {
  const read = readArguments(args, options)
  if (typeof read === 'string') return read
  if (read.isHelp) return { command: 'help' }
  const { values, words } = read
  const [command, more] = words
  if (more !== undefined) return `“${more}” stands alone: names of several words need quotation marks.`
  if (command === 'list') return { command }
  if (command !== 'add' && command !== 'link' && command !== 'remove' && command !== 'forget-phone')
    return 'Please say what to do: add, link, list, remove or forget-phone; --help shows how.'

  const { email, role, name, doctor } = values
  if (typeof email !== 'string' || !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email))
    return 'Please give the address of the person: --email somebody@example.org.'
  if (command !== 'add') return { command, email }
  if (!isRole(role)) return 'Please give the role: --role admin, editor, doctor or frontDesk.'
  return { command, email, role, name: text(name), doctor: text(doctor) }
}

function isRole(value: unknown): value is Role {
  return typeof value === 'string' && Object.hasOwn(roles, value)
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value.trim() : null
}
