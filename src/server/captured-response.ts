import { ServerResponse, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http'

/** An answer as a value. */
export interface Answer {
  status: number
  headers: Record<string, string | string[]>
  bytes: Uint8Array
}

type Callback = (error?: Error | null) => void

/** A response that goes nowhere: what Next writes into it is there as a value once Next has ended it. */
export class CapturedResponse extends ServerResponse {
  readonly answer: Promise<Answer>
  readonly #chunks: Buffer[] = []
  #settle!: (answer: Answer) => void
  #fail!: (reason: Error) => void
  #isEnded = false

  constructor(request: IncomingMessage) {
    super(request)
    this.answer = new Promise((resolve, reject) => {
      this.#settle = resolve
      this.#fail = reject
    })
    // Whoever gave up waiting has logged why.
    this.answer.catch(() => undefined)
  }

  override writeHead(status: number, ...rest: unknown[]): this {
    const headers = rest.find((each) => typeof each === 'object') as OutgoingHttpHeaders | undefined
    for (const [name, value] of Object.entries(headers ?? {})) {
      if (value !== undefined) this.setHeader(name, value)
    }
    return super.writeHead(status)
  }

  override flushHeaders(): void {
    if (!this.headersSent) this.writeHead(this.statusCode)
  }

  override write(chunk: unknown, encoding?: unknown, callback?: unknown): boolean {
    this.flushHeaders()
    this.#chunks.push(toBuffer(chunk, encoding))
    callbackIn(encoding, callback)?.()
    return true
  }

  override end(chunk?: unknown, encoding?: unknown, callback?: unknown): this {
    if (this.#isEnded) return this
    this.#isEnded = true
    this.flushHeaders()
    if (chunk !== undefined && chunk !== null && typeof chunk !== 'function') {
      this.#chunks.push(toBuffer(chunk, encoding))
    }
    this.finished = true
    this.#settle({
      status: this.statusCode,
      headers: this.#plainHeaders(),
      bytes: Buffer.concat(this.#chunks),
    })
    process.nextTick(() => {
      callbackIn(chunk, encoding, callback)?.()
      this.emit('finish')
      this.emit('close')
    })
    return this
  }

  override destroy(error?: Error): this {
    this.#fail(error ?? new Error('The page was given up half-way.'))
    return super.destroy(error)
  }

  #plainHeaders(): Answer['headers'] {
    const entries = Object.entries(this.getHeaders()).filter(([, value]) => value !== undefined)
    return Object.fromEntries(
      entries.map(([name, value]) => [name, Array.isArray(value) ? value : String(value)]),
    )
  }
}

function callbackIn(...candidates: unknown[]): Callback | undefined {
  return candidates.find((each) => typeof each === 'function') as Callback | undefined
}

function toBuffer(chunk: unknown, encoding: unknown): Buffer {
  if (typeof chunk === 'string')
    return Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8')
  return Buffer.from(chunk as Uint8Array)
}
