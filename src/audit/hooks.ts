import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeOperationHook,
  GlobalAfterChangeHook,
} from 'payload'

import type { Answer, RedFlagRule, Settings, SignOff, Staff, User } from '@/payload-types'
import { idOf } from '@/platform/id-of'
import { queryInTransaction } from '@/platform/transactions'

import { changedFields } from './changed-fields'
import { record, subjectOfUser } from './commands'
import type { Details, Subject } from './entry'
import { setByLink } from './set-by-link'

export const recordStaffChange: CollectionAfterChangeHook<Staff> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (operation === 'create') {
    await record(req, { action: 'staff.add', subject: staffOf(doc), details: { role: doc.role } })
    return
  }
  const fields = changedFields(previousDoc, doc)
  if (fields.length === 0) return
  const details: Details = { fields }
  if (fields.includes('role')) Object.assign(details, { roleBefore: previousDoc.role, role: doc.role })
  if (fields.includes('active')) details.active = doc.active === true
  await record(req, { action: 'staff.change', subject: staffOf(doc), details })
}

export const recordStaffDeletion: CollectionAfterDeleteHook<Staff> = ({ doc, req }) =>
  record(req, { action: 'staff.delete', subject: staffOf(doc) })

/** Before it is done, since nothing tells of it afterwards: if it is refused, the row goes with it. */
export const recordNewPassword: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'update' || !('id' in args)) return
  const data = args.data as Partial<User>
  if (!data.password) return
  const link = req.context[setByLink]
  const how = typeof link === 'string' ? ({ by: 'visitor', details: { link } } as const) : {}
  await record(req, { action: 'password.change', subject: await subjectOfUser(req, String(args.id)), ...how })
}

export const recordSignInChange: CollectionAfterChangeHook<User> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (operation !== 'update' || doc.email === previousDoc.email) return
  const details = { fields: ['email'] }
  await record(req, { action: 'sign-in.change', subject: await subjectOfUser(req, doc.id), details })
}

export const recordSettingsChange: GlobalAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const fields = changedFields(previousDoc as Partial<Settings>, doc as Settings)
  if (fields.length === 0) return
  await record(req, { action: 'settings.change', subject: { kind: 'settings' }, details: { fields } })
}

export const recordSignOff: CollectionAfterChangeHook<SignOff> = async ({ doc, operation, req }) => {
  if (operation !== 'create') return
  const { title } = doc.signedText as { title?: string }
  const subject: Subject = { kind: 'answer', id: doc.answer ? idOf(doc.answer) : undefined, name: title }
  const signer = await nameOfStaff(req, idOf(doc.by))
  await record(req, { action: 'sign-off.give', subject, details: { signer, hash: doc.hash } })
}

export const recordDeletedDraft: CollectionAfterDeleteHook<Answer> = ({ doc, req }) =>
  record(req, {
    action: 'answer.delete',
    subject: { kind: 'answer', id: doc.id, name: doc.title ?? undefined },
  })

/** What is switched off could have been what somebody should not have waited with. */
export const recordRuleChange: CollectionAfterChangeHook<RedFlagRule> = ({ doc, req }) =>
  record(req, {
    action: 'red-flag-rule.change',
    subject: ruleOf(doc),
    details: { type: doc.type, inUse: doc.isActive === true },
  })

export const recordRuleDeletion: CollectionAfterDeleteHook<RedFlagRule> = ({ doc, req }) =>
  record(req, { action: 'red-flag-rule.delete', subject: ruleOf(doc), details: { type: doc.type } })

type Request = Parameters<typeof record>[0]

const ruleOf = ({ id, name, type }: RedFlagRule): Subject => ({
  kind: 'rule',
  id,
  name: type === 'switchOff' ? `${name}, switched off` : name,
})

const staffOf = ({ id, name }: Staff): Subject => ({ kind: 'staff', id, name })

async function nameOfStaff(req: Request, id: string): Promise<string | null> {
  const [staff] = await queryInTransaction<{ name: string }>(req, 'select name from staff where id = $1', [
    id,
  ])
  return staff?.name ?? null
}
