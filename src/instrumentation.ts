/** Runs once when Next starts serving, never while it builds, and never in its edge bundle. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { listWithdrawnSlugs } = await import('./answers/withdrawals/queries')
    const { env } = await import('./platform/env')
    const { startListening } = await import('./platform/listening')
    const { bury, pageCache } = await import('./platform/page-cache')
    const { markServing } = await import('./platform/serving')
    const { keepFaultPages } = await import('./site/fault-pages')

    markServing()
    const cache = pageCache()
    await keepFaultPages(cache)
    await startListening({
      connectionString: env.DATABASE_DIRECT_URL ?? env.DATABASE_URL,
      cache,
      catchUp: async (client) => bury(cache, await listWithdrawnSlugs(client)),
    })
  }
}
