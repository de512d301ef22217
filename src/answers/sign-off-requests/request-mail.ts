import type { Mail } from '@/platform/mail/mail'

interface About {
  to: string
  /** Who asks, or who returned it. */
  name: string
  answerId: string
  /** An origin, and ours. */
  siteUrl: string
}

/** Nothing of the answer stands in these mails, not even its title: mail is read on locked telephones. */
export function requestMail(about: About): Mail {
  return toMail(about, 'Something to sign', `${about.name} asks you to read an answer and to sign it off.`)
}

export function returnMail(about: About): Mail {
  return toMail(about, 'Something came back to you', `${about.name} returned an answer to you with a note.`)
}

function toMail({ to, answerId, siteUrl }: About, subject: string, sentence: string): Mail {
  const link = `${siteUrl}/desk/answers/${answerId}`
  return {
    to,
    subject,
    text: [sentence, 'It waits here, once you have signed in:', link].join('\n\n'),
    html: [
      `<p>${escaped(sentence)}</p>`,
      '<p>It waits here, once you have signed in:</p>',
      `<p><a href="${link}">${link}</a></p>`,
    ].join('\n'),
  }
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
