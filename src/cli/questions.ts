import type { Payload } from 'payload'

import type { ErasureReport } from '@/questions/erasure/erasure'

import { questionsUsage, readQuestionsOrder, type QuestionsOrder } from './questions-order'

type Order = Extract<QuestionsOrder, { command: 'erase' }> | { command: 'expire' | 'keys' | 'rotate-keys' }

/** Loads the rest only now, so that help and a mistyped order need neither a database nor an environment. */
async function carryOut(order: Order): Promise<number> {
  const { closePayload, getPayloadClient } = await import('@/platform/payload')
  const payload = await getPayloadClient()
  try {
    switch (order.command) {
      case 'erase':
        return await erase(payload, order)
      case 'rotate-keys':
        return await rotate(payload)
      case 'keys':
        return await sayKeys(payload)
      case 'expire':
        return await expire(payload)
    }
  } finally {
    await closePayload()
  }
}

async function erase(payload: Payload, order: Extract<Order, { command: 'erase' }>): Promise<number> {
  const { eraseQuestion } = await import('@/questions/erasure/commands')
  const { listByEmail, listByReference } = await import('@/questions/erasure/queries')
  const { erasureListPath } = await import('@/platform/erasure-list')

  const list = order.by === 'email' ? listByEmail : listByReference
  const letters = await list(payload, order.value)
  if (letters.length === 0) {
    const what = order.by === 'email' ? 'address' : 'reference'
    console.error(`There is no letter with this ${what}. Nothing was deleted.`)
    return 1
  }
  for (const { id } of letters) {
    const report = await eraseQuestion(payload, { questionId: id, at: new Date() })
    if (report) sayErased(report)
  }
  console.log(`Written down in ${erasureListPath()}; keep a copy of that file apart from the backups.`)
  console.log(
    'Backups that were made before still hold the letter, with its contact sealed, until you delete them.',
  )
  return 0
}

function sayErased({ answers, hadContact, mails, reference }: ErasureReport): void {
  console.log(`${reference}: the letter is deleted, with its facts, its red flags and its receipt.`)
  console.log(
    hadContact ? '  How to reach its writer is deleted.' : '  Nothing was kept of how to reach its writer.',
  )
  if (mails > 0) console.log(`  ${mails} mail${mails === 1 ? '' : 's'} about it taken out of the outbox.`)
  for (const { id, title } of answers) {
    console.log(`  The answer “${title}” was made of it: it leaves the site, and cannot be published again.`)
    console.log(`  Its drafts hold an edited copy of the letter: look at /admin/collections/answers/${id}`)
  }
  console.log('  The audit keeps the reference, and what was done.')
}

async function rotate(payload: Payload): Promise<number> {
  const { letterKeys } = await import('@/platform/letter-keys')
  const { rotateContacts } = await import('@/questions/contacts/rotation/commands')
  const ring = letterKeys()
  const { resealed, unopened } = await rotateContacts(payload, ring, (done) =>
    console.log(`${done} sealed anew under ${ring.newest.id}`),
  )
  if (resealed === 0) console.log(`Nothing had to be sealed anew: the newest key is ${ring.newest.id}.`)
  for (const [key, count] of Object.entries(unopened))
    console.error(
      `${count} cannot be opened (key ${key}) and were left as they are: add that key to LETTER_KEYS.`,
    )
  await sayKeys(payload)
  return Object.keys(unopened).length > 0 ? 1 : 0
}

async function sayKeys(payload: Payload): Promise<number> {
  const { letterKeys } = await import('@/platform/letter-keys')
  const { listKeysInUse } = await import('@/questions/contacts/rotation/queries')
  const keys = await listKeysInUse(payload, letterKeys())
  if (keys.length === 0) console.log('No key is in use: there is no contact and no open letter.')
  for (const { contacts, id, isKnown, receipts } of keys) {
    const missing = isKnown ? '' : ' · NOT AMONG THE KEYS OF THIS SITE'
    console.log(`${id}: ${contacts} contacts, links of ${receipts} open letters${missing}`)
  }
  return 0
}

async function expire(payload: Payload): Promise<number> {
  const { expireLetters } = await import('@/questions/retention/commands')
  const { contacts, letters } = await expireLetters(payload)
  console.log(`Deleted: ${contacts} contacts and ${letters} letters that had been kept for long enough.`)
  return 0
}

const order = readQuestionsOrder(process.argv.slice(2))
if (typeof order === 'string') {
  console.error(order)
  process.exitCode = 2
} else if (order.command === 'help') {
  console.log(questionsUsage)
} else {
  process.exitCode = await carryOut(order as Order)
}
