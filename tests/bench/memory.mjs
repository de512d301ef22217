import { addAnswers, removeAnswers } from './support/many-answers.mjs'
import { sourceDocument } from './support/measured-pages.mjs'
import { asBrowsersAsk } from './support/read-page.mjs'
import { sayMoved } from './support/uncached.mjs'

const pages = 1_000
const reads = 100_000

/**
 * What the server holds in memory once 100,000 readers have been served from 1,000 pages, each of them with all
 * its parts. The database is a program of its own, and so is the command that watches over the two.
 */
export async function measure({ ask, onDatabase, say, site }) {
  // A server that has done nothing yet: what others measured is not what readers cost.
  await site.close()
  const { url, databaseUrl, numbers } = await site.open()
  return onDatabase(databaseUrl, async (client) => {
    say(`      Adding ${pages} answers, and reading them.`)
    const paths = await addAnswers(client, sourceDocument.address, pages, { isWhole: true })
    await sayMoved(client, ['answers'])
    try {
      const before = megabytesOf(await numbers())
      const { statuses } = await ask('load', {
        url,
        paths,
        connections: 16,
        requests: reads,
        headers: asBrowsersAsk,
      })
      if (statuses[200] !== reads) throw new Error(`The pages answered ${JSON.stringify(statuses)}.`)
      const after = await numbers()
      return [
        { what: 'The server before', measured: before, unit: 'MB' },
        {
          what: `After ${reads.toLocaleString('en-GB')} reads`,
          measured: megabytesOf(after),
          unit: 'MB',
          below: 250,
        },
        { what: 'Pages in memory', measured: after.page_cache_pages },
      ]
    } finally {
      await removeAnswers(client)
      await sayMoved(client, ['answers'])
    }
  })
}

const megabytesOf = (numbers) => numbers.process_resident_memory_bytes / 1_000_000
