/** A mailbox as a header names it. */
export interface Mailbox {
  name: string | null
  address: string
}

const localPart = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i
const anyDomain = /^[\p{L}\p{M}\p{N}.-]+$/u
const domain = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/
// A line break in a header would begin another header.
const control = /[\p{Cc}\p{Zl}\p{Zp}]/u

/**
 * Reads one e-mail address as it is typed; null for anything that is not exactly one. Quoted names and addresses
 * of machines are left out: nobody has them, and they are how a second recipient is smuggled in. A domain in
 * other letters comes back in its ASCII form (xn--…), which looks like no other.
 */
export function readEmailAddress(text: string): string | null {
  const at = text.lastIndexOf('@')
  const local = text.slice(0, at)
  if (at < 1 || local.length > 64 || !localPart.test(local)) return null
  const ascii = toAscii(text.slice(at + 1))
  const address = `${local}@${ascii ?? ''}`
  return ascii !== null && domain.test(ascii) && address.length <= 254 ? address : null
}

/** Reads `column@clinic.example` or `Harbour Street Clinic <column@clinic.example>`. */
export function readMailbox(text: string): Mailbox | null {
  const [, name = '', given = text] = /^([^<>]*)<([^<>]*)>$/.exec(text.trim()) ?? []
  const address = readEmailAddress(given.trim())
  const plain = name.trim().replace(/^"(.*)"$/, '$1')
  if (address === null || control.test(plain)) return null
  return { name: plain === '' ? null : plain, address }
}

/** For a header: one line, whatever was typed. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
}

function toAscii(name: string): string | null {
  const address = `http://${name}`
  return anyDomain.test(name) && URL.canParse(address) ? new URL(address).hostname : null
}
