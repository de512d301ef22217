import type { Mail } from '@/platform/mail/mail'

interface About {
  to: string
  /** Null where it was deleted. */
  answerId: string | null
  /** When it was to be published, in words. */
  words: string
  /** What follows on “because”. */
  reason: string
  /** An origin, and ours. */
  siteUrl: string
}

/** Nothing of the answer stands in it, not even its title: mail is read on locked telephones. */
export function notPublishedMail({ to, answerId, words, reason, siteUrl }: About): Mail {
  const sentence = `An answer was to be published on ${words}. It was not, because ${withoutStop(reason)}.`
  const link = answerId ? `${siteUrl}/desk/answers/${answerId}` : `${siteUrl}/admin`
  const next = 'Look at it here, once you have signed in, and choose another time or publish it:'
  return {
    to,
    subject: 'An answer was not published',
    text: [sentence, next, link].join('\n\n'),
    html: [`<p>${escaped(sentence)}</p>`, `<p>${next}</p>`, `<p><a href="${link}">${link}</a></p>`].join(
      '\n',
    ),
  }
}

function withoutStop(reason: string): string {
  return reason.replace(/\.$/, '')
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
