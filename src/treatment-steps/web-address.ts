import { isSafeUrl } from '@/platform/safe-url'

/** A sentence if this is no address of a web page (http or https), or null. Empty is fine. */
export function webAddressProblem(text: string): string | null {
  if (text === '' || (/^https?:\/\//i.test(text) && isSafeUrl(text))) return null
  return 'This is not a web address. It should begin with https:// and have no spaces.'
}
