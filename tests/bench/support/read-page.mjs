import { get } from 'node:http'

/** What a browser says that it takes. */
export const asBrowsersAsk = { 'accept-encoding': 'gzip, deflate, br' }

// These belong to a connection, and every server writes its own.
const ofTheConnection = ['connection', 'keep-alive', 'date', 'transfer-encoding']

/** A page as it goes over the wire to a browser: its headers, and its bytes as they are compressed. */
export function readPage(url) {
  return new Promise((resolve, reject) => {
    get(url, { headers: asBrowsersAsk }, (response) => {
      const chunks = []
      response.on('error', reject)
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('end', () => {
        const headers = Object.entries(response.headers).filter(([name]) => !ofTheConnection.includes(name))
        resolve({
          status: response.statusCode,
          headers: Object.fromEntries(headers),
          bytes: Buffer.concat(chunks),
        })
      })
    }).on('error', reject)
  })
}
