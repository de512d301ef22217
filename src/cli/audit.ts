import type { Ask } from '@/audit/verification/queries'

import { auditUsage, readAuditOrder, type AuditOrder } from './audit-order'

type Order = Exclude<AuditOrder, { command: 'help' | 'head' }> | { command: 'head' }

/** Loads the rest only now, so that help and a mistyped order need neither a database nor an environment. */
async function carryOut(order: Order): Promise<number> {
  const { env } = await import('@/platform/env')
  const { onDatabase } = await import('./machine/queries.mjs')
  return onDatabase(env.DATABASE_URL, (client) => {
    const ask: Ask = async (text, values) => {
      const { rows } = (await client.query(text, values)) as { rows: never[] }
      return rows
    }
    return order.command === 'head' ? printHead(ask) : verify(ask, order.head)
  })
}

async function printHead(ask: Ask): Promise<number> {
  const { findHeadLine } = await import('@/audit/verification/queries')
  console.log(await findHeadLine(ask))
  return 0
}

async function verify(ask: Ask, line: string | null): Promise<number> {
  const { readHead, verifyChain } = await import('@/audit/verification/queries')
  const head = line === null ? null : readHead(line)
  if (line !== null && !head) {
    console.error('This is no head of this site: it was changed, or made with another PAYLOAD_SECRET.')
    return 2
  }
  const onProgress = (checked: number, total: number) => console.log(`[${checked}/${total}] rows hold`)
  const { checked, fault } = await verifyChain(ask, { head, onProgress })
  if (fault) {
    console.error(`The audit does not hold. ${fault.message} The ${checked} rows before it do.`)
    return 1
  }
  const until = head ? `, and holds the head of row ${head.seq}` : ''
  console.log(`The audit is whole: ${checked} rows, none changed, missing or out of order${until}.`)
  return 0
}

const order = readAuditOrder(process.argv.slice(2))
if (typeof order === 'string') {
  console.error(order)
  process.exitCode = 2
} else if (order.command === 'help') {
  console.log(auditUsage)
} else {
  process.exitCode = await carryOut(order as Order)
}
