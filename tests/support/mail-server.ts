import type { AddressInfo } from 'node:net'

import { SMTPServer } from 'smtp-server'

import { env } from '@/platform/env'

export interface Received {
  from: string
  to: string[]
  /** Headers and body, as they came over the line. */
  text: string
}

type Answer = { code: number; words: string } | 'hang' | null

/**
 * A real mail server on this machine. `answer` says what becomes of the next mail: null takes it, a number refuses
 * it in words that repeat the address, as servers do.
 */
export async function openMailServer() {
  const received: Received[] = []
  const state: { answer: Answer; onText: () => Promise<void> } = {
    answer: null,
    onText: () => Promise.resolve(),
  }
  const refuse = ({ code, words }: { code: number; words: string }) =>
    Object.assign(new Error(words), { responseCode: code })
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo: (_, __, done) => {
      if (state.answer === 'hang') return
      done(state.answer ? refuse(state.answer) : null)
    },
    onData: (stream, session, done) => {
      let text = ''
      stream.on('data', (bytes: Buffer) => (text += bytes.toString()))
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope
        const from = mailFrom ? mailFrom.address : ''
        received.push({ from, to: rcptTo.map(({ address }) => address), text })
        void state.onText().then(() => done())
      })
    },
  })
  // A sender that gives up resets the connection.
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    state,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}

export type TestMailServer = Awaited<ReturnType<typeof openMailServer>>

/** Lets the site send through this server, or through none. */
export function mailThrough(url: string | undefined): void {
  env.MAIL_URL = url
  env.MAIL_FROM = url && 'Harbour Street Clinic <column@clinic.example>'
}

export const headerOf = ({ text }: Received, name: string): string[] =>
  [...(text.split('\r\n\r\n')[0] ?? '').matchAll(new RegExp(`^${name}: (.*(?:\\r\\n\\s.*)*)`, 'gim'))].map(
    (match) => match[1] ?? '',
  )
