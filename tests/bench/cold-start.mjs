import { sourceDocument } from './support/measured-pages.mjs'
import { median } from './support/percentile.mjs'

const starts = 5

/** From starting the server of a built checkout, with the database up, until it has sent its first page. */
export async function measure({ site, serveBeside }) {
  const { env } = await site.open()
  const times = []
  for (let start = 0; start < starts; start++) {
    const begun = performance.now()
    const server = await serveBeside(env)
    const response = await fetch(server.url + sourceDocument.address)
    await response.text()
    if (response.status !== 200) throw new Error(`The first page answered ${response.status}.`)
    times.push((performance.now() - begun) / 1_000)
    await server.stop()
  }
  return [{ what: `A cold start, the middle of ${starts}`, measured: median(times), unit: 's', below: 1.8 }]
}
