import { createTransport, type SendMailOptions } from 'nodemailer'

import type { MailServer } from './mail-server'
import { toRefusal } from './refusal'
import type { NotDone } from '@/platform/jobs/job'

const answerWithinMs = 10_000

/** Hands one message to the mail server. A server that is slow, away or unwilling is a value. */
export async function deliver(
  server: MailServer,
  message: SendMailOptions,
  signal: AbortSignal,
  withinMs = answerWithinMs,
): Promise<NotDone | undefined> {
  const transport = createTransport({
    ...server,
    dnsTimeout: withinMs,
    connectionTimeout: withinMs,
    greetingTimeout: withinMs,
    socketTimeout: withinMs,
  })
  try {
    await Promise.race([transport.sendMail(message), whenAborted(signal)])
    return undefined
  } catch (error) {
    return toRefusal(error)
  } finally {
    transport.close()
  }
}

// Each answer may take 10 s; this is for a server that gives them one letter at a time.
function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const giveUp = () => reject(new Error('The mail took too long.'))
    if (signal.aborted) giveUp()
    else signal.addEventListener('abort', giveUp, { once: true })
  })
}
