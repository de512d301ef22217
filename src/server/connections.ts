import type { Server } from 'node:http'
import type { BlockList, Socket } from 'node:net'

import { connectedAddress, isIn } from './client-address'

/** One address may hold so many connections; a configured proxy speaks for many readers and may hold any. */
export function limitConnections(server: Server, mostPerAddress: number, proxies: BlockList): void {
  const open = new Map<string, number>()
  server.on('connection', (socket: Socket) => {
    const address = connectedAddress({ socket })
    if (isIn(proxies, address)) return
    const count = (open.get(address) ?? 0) + 1
    if (count > mostPerAddress) return void socket.destroy()
    open.set(address, count)
    socket.once('close', () => {
      const left = (open.get(address) ?? 1) - 1
      if (left > 0) open.set(address, left)
      else open.delete(address)
    })
  })
}
