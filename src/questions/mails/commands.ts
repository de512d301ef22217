import type { PayloadRequest } from 'payload'

import { env } from '@/platform/env'
import { jobIdOf } from '@/platform/jobs/job-id'
import { letterKeys } from '@/platform/letter-keys'
import { takeTurn } from '@/platform/limits'
import { log } from '@/platform/log'
import { isMailSetUp, sendMail, sendMailJobName } from '@/platform/mail/outbox'
import { keyedDigest } from '@/platform/sealing'
import { queryInTransaction } from '@/platform/transactions'
import type { Received } from '@/questions/arrival'
import { readContact } from '@/questions/contacts/commands'
import type { Submission } from '@/questions/question'
import { remakeReceiptToken } from '@/questions/receipt-token'

import { letterMails, type LetterMail } from './letter-mail'
import { getTold, listDesk, listMerged, type Told } from './queries'

/** However often somebody writes: strangers may type the address of another. */
const oneConfirmation = { name: 'letter-mail', withinSeconds: 600 }

/**
 * Tells whoever wrote that their letter has come, where they asked to hear by e-mail, and those who look after letters
 * where it cannot wait. Part of the letter's own transaction. The address is the one that came with the letter:
 * nothing is opened that was sealed.
 */
export async function afterArrival(
  req: PayloadRequest,
  { isNew, questionId, receiptToken }: Received,
  { contact }: Pick<Submission, 'contact'>,
): Promise<void> {
  if (!isNew || !isMailSetUp()) return
  const letter = await getTold(req, questionId)
  if (letter.status === 'spam') return
  if (letter.urgency === 'emergency' || letter.urgency === 'crisis') await tellDesk(req, letter)
  // What may be no letter is looked at before anybody is written to.
  if (contact?.preferredReply !== 'email' || contact.email === null || letter.isSuspicious) return
  const address = keyedDigest(contact.email.toLowerCase(), {
    secret: env.PAYLOAD_SECRET,
    purpose: 'letter mail',
  })
  if (receiptToken !== null && (await takeTurn(req, oneConfirmation, address))) {
    await send(req, letter, 'received', contact.email, receiptToken)
  }
}

/** Tells whoever wrote, and those whose letters were closed as the same, that there is an answer. */
export async function tellAnswered(req: PayloadRequest, questionId: string): Promise<void> {
  for (const id of [questionId, ...(await listMerged(req, questionId))]) await tell(req, id, 'answered')
}

/** Tells whoever wrote that their letter has come to an end without an answer of its own. */
export async function tellClosed(req: PayloadRequest, questionId: string): Promise<void> {
  await tell(req, questionId, 'closed')
}

/** Tells whoever wrote, and may have been told of its ending, that their letter is open again. */
export async function tellReopened(req: PayloadRequest, questionId: string): Promise<void> {
  await tell(req, questionId, 'reopened')
}

/** Takes what still waits to be mailed out of the outbox: it holds the address, sealed. Resolves to how many. */
export async function forgetMails(req: PayloadRequest, questionId: string): Promise<number> {
  const kinds: LetterMail[] = ['received', 'answered', 'closed', 'reopened']
  const ids = kinds.map((kind) => jobIdOf(sendMailJobName, keyOf(kind, questionId)))
  const deleted = await queryInTransaction(
    req,
    `with waiting as (delete from pgboss.job where id = any($1) returning id),
          kept as (delete from pgboss.archive where id = any($1) returning id)
     select id from waiting union all select id from kept`,
    [ids],
  )
  return deleted.length
}

type News = 'answered' | 'closed' | 'reopened'

async function tell(req: PayloadRequest, questionId: string, kind: News): Promise<void> {
  const letter = await getTold(req, questionId)
  if (letter.preferredReply !== 'email' || !isMailSetUp()) return
  const token = remakeReceiptToken(letter.id, letter.receiptKey, letterKeys())
  const read = await readContact(req, {
    questionId: letter.id,
    reference: letter.reference,
    why: 'to write that there is news',
    by: 'software',
  })
  if (token === null || read.type === 'sealed') {
    log.warn({ reference: letter.reference }, 'A writer cannot be told: LETTER_KEYS lacks a key of then')
    return
  }
  if (read.type === 'read' && read.contact.email) await send(req, letter, kind, read.contact.email, token)
}

async function send(
  req: PayloadRequest,
  { id, reference }: Told,
  kind: News | 'received',
  to: string,
  token: string,
): Promise<void> {
  const link = `${env.SITE_URL}/receipt/${token}`
  const sent = await sendMail(req, letterMails[kind]({ to, reference, link }), keyOf(kind, id))
  if (!sent.ok) log.warn({ reference, why: sent.problem.type }, 'A writer cannot be told by mail')
}

async function tellDesk(req: PayloadRequest, { id, reference }: Told): Promise<void> {
  const link = `${env.SITE_URL}/desk/letters/${id}`
  for (const { email, staff } of await listDesk(req)) {
    const mail = letterMails.urgent({ to: email, reference, link })
    await sendMail(req, mail, `${keyOf('urgent', id)} ${staff}`)
  }
}

const keyOf = (kind: LetterMail, questionId: string): string => `letter ${kind} ${questionId}`
