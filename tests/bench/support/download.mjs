import { get } from 'node:http'

/**
 * Asks for a page as it is, uncompressed, and reads it to its end.
 * @param {string} url
 * @param {import('node:http').Agent} [agent]
 * @returns {Promise<{ status: number, head: number, body: Buffer, ms: number }>} `head` counts the bytes of the
 *   status line and the headers; `ms` is the time from asking to the last byte
 */
export function download(url, agent) {
  const begun = performance.now()
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: { 'accept-encoding': 'identity' } }, (response) => {
      const chunks = []
      response.on('error', reject)
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          head: bytesOfHead(response),
          body: Buffer.concat(chunks),
          ms: performance.now() - begun,
        }),
      )
    }).on('error', reject)
  })
}

function bytesOfHead({ httpVersion, statusCode, statusMessage, rawHeaders }) {
  const lines = [`HTTP/${httpVersion} ${statusCode} ${statusMessage}`]
  for (let at = 0; at < rawHeaders.length; at += 2) lines.push(`${rawHeaders[at]}: ${rawHeaders[at + 1]}`)
  return Buffer.byteLength(`${lines.join('\r\n')}\r\n\r\n`)
}
