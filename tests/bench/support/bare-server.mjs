import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

/** As little as a Node server can do: the same headers and bytes to whoever asks. */
const { port, headers, file } = JSON.parse(process.argv[2])
const bytes = readFileSync(file)

createServer((_request, response) => {
  response.writeHead(200, headers)
  response.end(bytes)
}).listen(port, '127.0.0.1', () => console.log('ready'))
