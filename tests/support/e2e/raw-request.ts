import { connect } from 'node:net'

export interface RawAnswer {
  status: number
  text: string
  /** How many bytes the server let us send before it had enough. */
  sent: number
}

/**
 * Sends bytes as they are, which no HTTP client would, and reads until the server closes. `more` is asked for
 * further bytes as long as there are any and the server takes them.
 */
export function rawRequest(
  siteUrl: string,
  head: string,
  more: () => Buffer | null = () => null,
): Promise<RawAnswer> {
  const { hostname, port } = new URL(siteUrl)
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname)
    let text = ''
    let sent = 0
    const goOn = () => {
      while (text === '') {
        const chunk = more()
        if (chunk === null) return
        sent += chunk.byteLength
        if (!socket.write(chunk)) return void socket.once('drain', goOn)
      }
    }
    socket.on('connect', () => socket.write(head.replaceAll('\n', '\r\n'), goOn))
    socket.on('data', (bytes) => (text += bytes.toString()))
    socket.on('error', (error) => (text === '' ? reject(error) : undefined))
    socket.on('close', () => resolve({ status: Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1]), text, sent }))
  })
}
