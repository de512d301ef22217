import type { Payload, PayloadRequest } from 'payload'

import { lockAnswer, subjectOf, unpublishAnswer } from '@/answers/commands'
import { settleRequest } from '@/answers/sign-off-requests/commands'
import { endOtherSignOffs } from '@/answers/sign-offs/commands'
import { record } from '@/audit/commands'
import { theSoftware } from '@/platform/actors'
import { inTransaction } from '@/platform/payload'
import { fail, succeed, type Result } from '@/platform/result'
import { isSafeUrl } from '@/platform/safe-url'

export interface WithdrawalOrder {
  answerId: string
  /** As readers are told it. */
  reason: string
  /** Id of a published answer that readers are led to. */
  readInstead?: string
  /** A page elsewhere that readers are led to; `url` is http(s). */
  link?: WithdrawalLink
  /** Who withdraws it: a `staff` id. */
  staffId?: string
  at: Date
}

export interface WithdrawalLink {
  title: string
  url: string
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
  { answerId, reason, readInstead, link, staffId, at }: WithdrawalOrder,
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
  if (link && (!isWebAddress(link.url) || link.title.trim() === '')) {
    return refuse('leadsNowhere', 'A page elsewhere needs a title and an address that begins with https://.')
  }

  const slugs = await listAddressesToClose(req, [live.slug, ...(live.previousSlugs ?? [])])
  for (const slug of slugs) {
    const data = {
      ...{ slug, title: live.title, at: at.toISOString(), reason, readInstead: readInstead ?? null },
      ...{ linkTitle: link?.title.trim() ?? null, linkUrl: link?.url ?? null },
    }
    await req.payload.create({ collection: 'withdrawals', data, req, ...theSoftware })
  }
  await endOtherSignOffs(req, answerId, null, { how: 'withdrawal', by: staffId ?? null })
  await settleRequest(req, answerId)
  await unpublishAnswer(req.payload, answerId, req)
  await record(req, { action: 'answer.withdraw', subject: subjectOf(live), details: { slugs } })
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

function isWebAddress(url: string): boolean {
  return isSafeUrl(url) && /^https?:\/\//i.test(url)
}

function refuse(type: WithdrawalProblem['type'], message: string): Result<never, WithdrawalProblem> {
  return fail({ type, message })
}
