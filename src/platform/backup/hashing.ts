import { createHash } from 'node:crypto'
import { Transform, type TransformCallback } from 'node:stream'

/** Passes bytes on as they are, and knows the SHA-256 of all of them once they are through. */
export class Hashing extends Transform {
  private readonly hash = createHash('sha256')

  override _transform(chunk: Buffer, _: BufferEncoding, done: TransformCallback): void {
    this.hash.update(chunk)
    done(null, chunk)
  }

  /** 64 hexadecimal digits. Once, and at the end. */
  digest(): string {
    return this.hash.digest('hex')
  }
}
