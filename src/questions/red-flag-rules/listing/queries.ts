import type { PayloadRequest } from 'payload'

import type { ShippedRuleView } from '@/questions/red-flag-rules/shipped-rule-view'
import { shippedRules } from '@/questions/red-flags/shipped-rules'

/** Every rule that comes with the software, in its order, and whether this clinic switched it off. */
export async function listShippedRules(req: PayloadRequest): Promise<ShippedRuleView[]> {
  const { docs } = await req.payload.find({
    collection: 'red-flag-rules',
    where: { type: { equals: 'switchOff' }, isActive: { equals: true } },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const off = new Map(docs.map(({ id, name }) => [name, id]))
  return shippedRules.map(({ card, level, name, source, version }) => ({
    name,
    level,
    version,
    card,
    source,
    switchedOffBy: off.get(name) ?? null,
  }))
}
