import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the guard before Payload's API costs a request. */
export async function measure(tools) {
  const site = await tools.site.open()
  const file = join(tools.reports, 'guard.json')
  await tools.runProgram('time-guard', { file }, site.env)
  return JSON.parse(readFileSync(file, 'utf8')).flatMap(({ what, p50, p95 }) => [
    { what: `The guard, ${what}, p50`, measured: p50, unit: 'ms', below: 1 },
    { what: `The guard, ${what}, p95`, measured: p95, unit: 'ms' },
  ])
}
