import type { Payload, PayloadRequest } from 'payload'

import { lockAnswer, unpublishAnswer } from '@/answers/commands'
import { endOtherSignOffs } from '@/answers/sign-offs/commands'
import { theSoftware } from '@/platform/actors'
import { inTransaction } from '@/platform/payload'
import { fail, succeed, type Result } from '@/platform/result'

export interface WithdrawalOrder {
  answerId: string
  /** As readers are told it. */
  reason: string
  /** Id of a published answer that readers are led to. */
  readInstead?: string
  at: Date
}

export interface WithdrawalProblem {
  type: 'notPublic' | 'noReason' | 'leadsNowhere'
  message: string
}

/** Takes an answer back for good: each address it ever had tells its readers so (410). One transaction. */
export function withdrawAnswer(
  payload: Payload,
  order: WithdrawalOrder,
  outer?: PayloadRequest,
): Promise<Result<{ slugs: string[] }, WithdrawalProblem>> {
  return inTransaction(payload, (req) => withdraw(req, order), outer)
}

async function withdraw(
  req: PayloadRequest,
  { answerId, reason, readInstead, at }: WithdrawalOrder,
): Promise<Result<{ slugs: string[] }, WithdrawalProblem>> {
  const { live } = await lockAnswer(req, answerId)
  if (live._status !== 'published' || !live.slug) {
    return refuse('notPublic', 'Only a published answer can be withdrawn.')
  }
  if (reason.trim() === '') {
    return refuse('noReason', 'Say in a sentence why the answer is withdrawn: its readers are told.')
  }
  if (readInstead && !(await isPublic(req, readInstead, answerId))) {
    return refuse('leadsNowhere', 'What to read instead has to be another published answer.')
  }

  const slugs = await listAddressesToClose(req, [live.slug, ...(live.previousSlugs ?? [])])
  for (const slug of slugs) {
    const data = { slug, title: live.title, at: at.toISOString(), reason, readInstead: readInstead ?? null }
    await req.payload.create({ collection: 'withdrawals', data, req, ...theSoftware })
  }
  await endOtherSignOffs(req, answerId, null)
  await unpublishAnswer(req.payload, answerId, req)
  return succeed({ slugs })
}

/** An answer may come back at a new address and be withdrawn again: its old ones are closed already. */
async function listAddressesToClose(req: PayloadRequest, slugs: string[]): Promise<string[]> {
  const where = { slug: { in: slugs } }
  const { docs } = await req.payload.find({
    collection: 'withdrawals',
    where,
    select: { slug: true },
    depth: 0,
    pagination: false,
    req,
    ...theSoftware,
  })
  return slugs.filter((slug) => docs.every((closed) => closed.slug !== slug))
}

async function isPublic(req: PayloadRequest, id: string, withdrawn: string): Promise<boolean> {
  if (id === withdrawn) return false
  const where = { id: { equals: id }, _status: { equals: 'published' } }
  const { totalDocs } = await req.payload.count({ collection: 'answers', where, req, ...theSoftware })
  return totalDocs > 0
}

function refuse(type: WithdrawalProblem['type'], message: string): Result<never, WithdrawalProblem> {
  return fail({ type, message })
}
