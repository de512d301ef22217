const headEnd = Buffer.from('\r\n\r\n')
const lastChunk = '0\r\n\r\n'

/**
 * Reads the answers to requests that are sent one after the other, and no more of them than is needed to know
 * where each ends: a client that parses takes from the server the time that is measured.
 * @returns {(bytes: Buffer) => { status: number, isLast: boolean } | null} once an answer is whole; `isLast` where
 *   the server says that it closes behind it
 */
export function wholeResponses() {
  let head = Buffer.alloc(0)
  let status = 0
  let isLast = false
  // Bytes of the body that are still to come; null while the head is not whole, -1 where only its end tells.
  let left = null
  return (bytes) => {
    let body = bytes
    if (left === null) {
      head = head.length === 0 ? bytes : Buffer.concat([head, bytes])
      const end = head.indexOf(headEnd)
      if (end < 0) return null
      const text = head.toString('latin1', 0, end)
      status = Number(text.slice(9, 12))
      isLast = /\r\nconnection: close/i.test(text)
      left = lengthIn(text)
      body = head.subarray(end + headEnd.length)
      head = Buffer.alloc(0)
    }
    if (left < 0) {
      if (body.toString('latin1', body.length - lastChunk.length) !== lastChunk) return null
    } else {
      left -= body.length
      if (left > 0) return null
    }
    left = null
    return { status, isLast }
  }
}

const lengthIn = (head) => {
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1]
  if (length !== undefined) return Number(length)
  return /\r\ntransfer-encoding: chunked/i.test(head) ? -1 : 0
}
