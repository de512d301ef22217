import { setImmediate as turn } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** What this process holds on to, once all that it does not need is gone: buffers go a turn after what held them. */
export async function heldMegabytes(): Promise<number> {
  collect()
  await turn()
  collect()
  const { external, heapUsed } = process.memoryUsage()
  return (heapUsed + external) / 1_000_000
}
