/** Every link of the site is made here, so that an address can move in one place. */

export const homeAddress = '/'

/** The list of answers, newest first; the first page has no number in its address. */
export function answersAddress(page = 1): string {
  return page > 1 ? `/answers?page=${String(page)}` : '/answers'
}

/** Where answers are searched; `page` counts from 1, `topic` is an id. */
export function searchAddress(query = '', { page = 1, topic = null as string | null } = {}): string {
  const asked = new URLSearchParams({
    ...(query && { q: query }),
    ...(topic && { topic }),
    ...(page > 1 && { page: String(page) }),
  })
  return asked.size > 0 ? `/search?${String(asked)}` : '/search'
}

export function answerAddress(slug: string): string {
  return `/answers/${slug}`
}

/** The same answer as data. */
export function answerDataAddress(slug: string): string {
  return `/answers/${slug}.json`
}

/** The same answer in the published API. */
export function publishedAnswerAddress(slug: string): string {
  return `/api/answers/${slug}`
}

/** Where those who find a weakness look for whom to tell (RFC 9116). */
export const securityTextAddress = '/.well-known/security.txt'

/** Mails that were kept while somebody develops, or one of them. */
export function mailboxAddress(id?: string): string {
  return id === undefined ? '/mail' : `/mail/${id}`
}

/** Where somebody lands who has chosen a password with a link that was sent to them. */
export const passwordChosenAddress = '/desk/password'

/** The panel, for those who work here. */
export const panelAddress = '/admin'

/** Where a colleague reads an answer, signs it or returns it. */
export function panelReviewAddress(answerId: string): string {
  return `/admin/collections/answers/${answerId}/review`
}

/** Where colleagues see which letters there are. */
export const panelLettersAddress = '/admin/collections/questions'

/** Where a colleague reads a letter. */
export function panelLetterAddress(questionId: string): string {
  return `${panelLettersAddress}/${questionId}`
}

/** Whether a segment of an address is the id of an answer, a UUID. */
export function isAnswerId(segment: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(segment)
}

/** A letter's id is made in the same way. */
export const isLetterId = isAnswerId

/** Where *contact the doctors* leads: the letterbox, which remembers the answer whose page led there. */
export function askAddress(fromSlug?: string): string {
  return fromSlug === undefined ? '/ask' : `/ask?from=${fromSlug}`
}

/** Where the form of a letter is sent: to be checked, to be changed again, or to be kept. */
export function askStepAddress(step: 'check' | 'change' | 'send'): string {
  return `/ask/${step}`
}

/** Where somebody says that a published answer is what they were going to ask for. */
export const askAnsweredAddress = '/ask/answered'

/** What whoever has just sent a letter is told. The token opens their private page, too. */
export function letterReceivedAddress(receiptToken: string): string {
  return `/ask/received/${receiptToken}`
}

/** The private page of a letter. */
export function receiptAddress(receiptToken: string): string {
  return `/receipt/${receiptToken}`
}

/** Where its writer takes a letter back, or takes along what is kept of it. */
export function receiptStepAddress(receiptToken: string, step: 'file' | 'withdraw'): string {
  return `/receipt/${receiptToken}/${step}`
}

/** What the clinic does with letters. */
export const privacyAddress = '/privacy'

// Call and text links carry the number alone: a subject or a body would tell the phone what the reader reads.

/** `number` in E.164. */
export function callAddress(number: string): string {
  return `tel:${dialled(number)}`
}

/** `number` in E.164. */
export function textAddress(number: string): string {
  return `sms:${dialled(number)}`
}

/** For canonical links and structured data. `siteUrl` is an origin without a trailing slash. */
export function absoluteAddress(siteUrl: string, path: string): string {
  return siteUrl + (path === homeAddress ? '/' : path)
}

export interface AnswerSegment {
  slug: string
  format: 'page' | 'data'
}

const longestSlug = 100

/** Reads the last segment of an answer's address; null for what cannot be the address of an answer. */
export function readAnswerSegment(segment: string): AnswerSegment | null {
  const [, slug, ending] = /^([a-z0-9]+(?:-[a-z0-9]+)*)(\.json)?$/.exec(segment.slice(0, 200)) ?? []
  if (!slug || slug.length > longestSlug) return null
  return { slug, format: ending ? 'data' : 'page' }
}

const mostPages = 100_000

/** Reads `?page=`: 1 where there is none, null for what is no page number. */
export function readPageNumber(url: string): number | null {
  const given = new URL(url).searchParams.get('page')
  if (given === null) return 1
  const page = /^[1-9]\d{0,5}$/.test(given) ? Number(given) : 0
  return page >= 1 && page <= mostPages ? page : null
}

function dialled(number: string): string {
  return number.replace(/[^+\d]/g, '')
}
