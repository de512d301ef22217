import type { Env } from '@/platform/env'

/** Reads the settings just as the site will; an error lists every fault. */
async function readSettings(): Promise<Env> {
  const { env } = await import('@/platform/env')
  return env
}

readSettings().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
