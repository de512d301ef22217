import type { Mail } from '@/platform/mail/mail'

import { lifetimeWords, type Purpose } from './password-link'

interface Written {
  to: string
  purpose: Purpose
  link: string
  /** An origin. */
  siteUrl: string
}

const subjects: Record<Purpose, string> = {
  invitation: 'Choose a password',
  newPassword: 'Choose a new password',
  forgotten: 'Choose a new password',
}

/** Words for whoever is to choose a password. The subject, seen on locked telephones, says nothing of a clinic. */
export function passwordLinkMail({ to, purpose, link, siteUrl }: Written): Mail {
  const { host } = new URL(siteUrl)
  const { why, otherwise } = reasons[purpose](host)
  return toMail(to, subjects[purpose], [
    why,
    `Open this link to choose a password. It works once, and for ${lifetimeWords[purpose]}:`,
    { link },
    otherwise,
  ])
}

const askTheAdmin = 'If you did not expect this, ask the admin before you open it.'
const reasons: Record<Purpose, (host: string) => { why: string; otherwise: string }> = {
  invitation: (host) => ({ why: `An admin has made a sign-in for you at ${host}.`, otherwise: askTheAdmin }),
  newPassword: (host) => ({
    why: `An admin asks you to choose a new password at ${host}. The old one no longer opens anything.`,
    otherwise: askTheAdmin,
  }),
  forgotten: (host) => ({
    why: `Somebody, probably you, asked for a new password at ${host}.`,
    otherwise: 'If it was not you, do nothing: your password stays as it is.',
  }),
}

/** For the old address, when it is replaced by another. */
export function addressChangedMail({ to, siteUrl }: { to: string; siteUrl: string }): Mail {
  const { host } = new URL(siteUrl)
  return toMail(to, 'Your address was changed', [
    `The address with which you sign in at ${host} was changed. Mails about your sign-in go to the new one from now on.`,
    'If it was not you, tell an admin at once.',
  ])
}

/** For whoever just chose a new password on their own page. */
export function passwordChangedMail({ to, siteUrl }: { to: string; siteUrl: string }): Mail {
  const { host } = new URL(siteUrl)
  return toMail(to, 'Your password was changed', [
    `The password with which you sign in at ${host} was changed. Everywhere else you were signed out.`,
    'If it was not you, tell an admin at once.',
  ])
}

type Paragraph = string | { link: string }

// Addresses of ours and fixed words alone: nothing in them means anything to HTML.
function toMail(to: string, subject: string, paragraphs: Paragraph[]): Mail {
  const text = paragraphs.map((each) => (typeof each === 'string' ? each : each.link)).join('\n\n')
  const html = paragraphs
    .map((each) =>
      typeof each === 'string' ? `<p>${each}</p>` : `<p><a href="${each.link}">${each.link}</a></p>`,
    )
    .join('\n')
  return { to, subject, text, html }
}
