import type { Payload } from 'payload'

import type { FindOrCreateDoctorProblem } from '@/doctors/commands'
import type { PasswordLink } from '@/staff/password-links/password-link'

import { readStaffOrder, staffUsage, type StaffOrder } from './staff-order'

type Order = Exclude<StaffOrder, { command: 'help' | 'list' }> | { command: 'list' }

/** Loads the rest only now, so that help and a mistyped order need neither a database nor an environment. */
async function carryOut(order: Order): Promise<number> {
  const { closePayload, getPayloadClient } = await import('@/platform/payload')
  const payload = await getPayloadClient()
  try {
    switch (order.command) {
      case 'add':
        return await add(payload, order)
      case 'link':
        return await link(payload, order.email)
      case 'remove':
        return await remove(payload, order.email)
      case 'forget-phone':
        return await takeSecondFactorAway(payload, order.email)
      case 'list':
        return await list(payload)
    }
  } finally {
    await closePayload()
  }
}

async function add(payload: Payload, order: Extract<Order, { command: 'add' }>): Promise<number> {
  const { inTransaction } = await import('@/platform/payload')
  const { addStaff } = await import('@/staff/commands')
  const { findOrCreateDoctor } = await import('@/doctors/commands')

  const added = await inTransaction(payload, async (req) => {
    const found = order.doctor === null ? null : await findOrCreateDoctor(payload, order.doctor, req)
    if (found && !found.ok) throw new Refused(sayDoctorProblem(found.problem))
    const doctor = found?.value.doctor
    const name = order.name ?? doctor?.name ?? order.email.replace(/@.*/, '')
    const result = await addStaff(payload, { ...order, name, doctor: doctor?.id }, new Date(), req)
    if (!result.ok) throw new Refused(result.problem.message)
    return result.value
  }).catch(refusalOf)

  if (added instanceof Refused) return say(added.message)
  sayLink(added)
  if (order.role === 'doctor' && order.doctor === null)
    console.error(
      'Without --doctor they can write answers, but not sign them off. Their profile can be chosen in the panel, under Staff.',
    )
  return 0
}

async function link(payload: Payload, email: string): Promise<number> {
  const { renewPasswordLink } = await import('@/staff/commands')
  const renewed = await renewPasswordLink(payload, email, new Date())
  if (!renewed.ok) return say(renewed.problem.message)
  sayLink(renewed.value)
  return 0
}

async function remove(payload: Payload, email: string): Promise<number> {
  const { removeStaff } = await import('@/staff/commands')
  const removed = await removeStaff(payload, email)
  if (!removed.ok) return say(removed.problem.message)
  console.log(`${removed.value.name} can no longer sign in, and is signed out everywhere.`)
  return 0
}

async function takeSecondFactorAway(payload: Payload, email: string): Promise<number> {
  const { forgetPhone } = await import('@/staff/second-factor/taking-away/commands')
  const forgotten = await forgetPhone(payload, email)
  if (!forgotten.ok) return say(forgotten.problem.message)
  console.log(`${forgotten.value.name} has no second factor any more, and is signed out everywhere.`)
  return 0
}

async function list(payload: Payload): Promise<number> {
  const { listStaff } = await import('@/staff/queries')
  const everybody = await listStaff(payload)
  if (everybody.length === 0)
    console.log('Nobody works here yet: npm run staff -- add --email … --role admin')
  for (const { name, role, email, isActive, doctor } of everybody)
    console.log(
      [name, email, role, doctor ? 'may sign off' : '', isActive ? '' : 'has left']
        .filter(Boolean)
        .join(' · '),
    )
  return 0
}

/** Unwinds the transaction: a byline is not left behind by an order that is refused. */
class Refused extends Error {}

function refusalOf(error: unknown): Refused {
  if (error instanceof Refused) return error
  throw error
}

function say(problem: string): number {
  console.error(problem)
  return 1
}

function sayLink(made: PasswordLink): void {
  const { email, expiresAt } = made
  const until = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(expiresAt)
  if (made.type === 'link')
    console.log(`${email} chooses a password here, once, until ${until}:\n${made.link}`)
  else console.log(`${email} gets a link by mail, to choose a password until ${until}.`)
}

function sayDoctorProblem(problem: FindOrCreateDoctorProblem): string {
  switch (problem.type) {
    case 'noName':
      return 'Please name the doctor as readers should see it: --doctor "A. Writer, MD".'
    case 'tooLong':
      return 'The doctor’s name and credentials may have up to 120 characters each.'
    case 'otherCredentials':
      return `${problem.name} is in the record as “${problem.name}, ${problem.recorded}”. Please write it so, or change it in the panel, under Doctors.`
  }
}

const order = readStaffOrder(process.argv.slice(2))
if (typeof order === 'string') {
  console.error(order)
  process.exitCode = 2
} else if (order.command === 'help') {
  console.log(staffUsage)
} else {
  process.exitCode = await carryOut(order as Order)
}
