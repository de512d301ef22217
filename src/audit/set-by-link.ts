/**
 * Under this name the context of a request holds which kind of link a password was set by. No symbol: Payload drops a
 * context that has nothing else.
 */
export const setByLink = 'password set by link'

/** The kinds of link, in words. */
const kinds: Record<string, string> = {
  invitation: 'the invitation',
  newPassword: 'an admin’s link to a new password',
  forgotten: 'the link for a forgotten password',
}

/** `The password of Ana Writer was set by the invitation.` Older rows name no kind. */
export function setByLinkSentence(whose: string, kind: unknown): string {
  return `The password of ${whose} was set by ${kinds[String(kind)] ?? 'a link'}.`
}

/** What the page for a forgotten password does for whoever typed an address into it. */
export const askedForLinkSentence = (whose: string): string =>
  `Somebody who was not signed in asked for a link to a new password for ${whose}.`
