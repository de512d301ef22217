import { newToken, sameText } from '@/platform/random-token'
import { keyedDigest } from '@/platform/sealing'

/** Goes with a form from page to page. */
export interface FormKey {
  /** Under it the letter is kept, once. */
  key: string
  /** When the form was opened, signed together with the key. */
  opened: string
}

/** @param at milliseconds since 1970 */
export function newFormKey(secret: string, at: number): FormKey {
  const key = newToken()
  return { key, opened: openedBy(key, at, secret) }
}

/** When the form with this key was opened, in milliseconds since 1970; null where we made no such form. */
export function readFormKey({ key, opened }: FormKey, secret: string): number | null {
  const at = Number.parseInt(opened.split('-', 1)[0] ?? '', 36)
  return /^[\w-]{43}$/.test(key) && sameText(opened, openedBy(key, at, secret)) ? at : null
}

function openedBy(key: string, at: number, secret: string): string {
  const mark = keyedDigest(`${key} ${String(at)}`, { secret, purpose: 'ask form' }).slice(0, 32)
  return `${at.toString(36)}-${mark}`
}
