import type { PayloadRequest } from 'payload'

import { theSoftware } from '@/platform/actors'
import { inTransaction } from '@/platform/payload'
import { fail, succeed, type Result } from '@/platform/result'
import { queryInTransaction } from '@/platform/transactions'
import { shippedRules } from '@/questions/red-flags/shipped-rules'

export interface SwitchOrder {
  name: string
  isOn: boolean
  /** Why it is switched off, for colleagues. */
  reason: string
}

/** Switches a rule that comes with the software off for this clinic, or on again. Done twice it is done once. */
export function switchRule(
  outer: PayloadRequest,
  { isOn, name, reason }: SwitchOrder,
): Promise<Result<object, string>> {
  return inTransaction(
    outer.payload,
    async (req) => {
      if (!shippedRules.some((rule) => rule.name === name)) {
        return fail('There is no such rule among those that come with the software.')
      }
      if (!isOn && reason === '') return fail('Please say why, so that colleagues can judge it later.')
      await queryInTransaction(req, `select pg_advisory_xact_lock(hashtext('red-flag-rules'))`)
      await req.payload.delete({
        collection: 'red-flag-rules',
        where: { type: { equals: 'switchOff' }, name: { equals: name } },
        depth: 0,
        req,
        ...theSoftware,
      })
      if (!isOn) await switchOff(req, name, reason)
      return succeed({})
    },
    outer,
  )
}

async function switchOff(req: PayloadRequest, name: string, reason: string): Promise<void> {
  await req.payload.create({
    collection: 'red-flag-rules',
    data: { type: 'switchOff', isActive: true, name, reason },
    depth: 0,
    req,
    ...theSoftware,
  })
}
