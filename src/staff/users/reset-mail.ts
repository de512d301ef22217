import type { Mail } from '@/platform/mail/mail'

/**
 * The subject is seen on locked telephones and in shared mailboxes: it says nothing of a clinic. `siteUrl` is an
 * origin, and ours: never the host that a request named. An hour is what Payload gives a link that nobody gave
 * another time.
 */
export function resetMail({ to, token, siteUrl }: { to: string; token: string; siteUrl: string }): Mail {
  const link = `${siteUrl}/admin/reset/${encodeURIComponent(token)}`
  const host = new URL(siteUrl).host
  return {
    to,
    subject: 'Choose a new password',
    text: [
      `Somebody, probably you, asked for a new password at ${host}.`,
      `Open this link to choose one. It works once, and for one hour:`,
      link,
      'If it was not you, do nothing: your password stays as it is.',
    ].join('\n\n'),
    html: [
      `<p>Somebody, probably you, asked for a new password at ${host}.</p>`,
      `<p>Open this link to choose one. It works once, and for one hour:</p>`,
      `<p><a href="${link}">${link}</a></p>`,
      '<p>If it was not you, do nothing: your password stays as it is.</p>',
    ].join('\n'),
  }
}
