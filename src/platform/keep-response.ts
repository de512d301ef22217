import { readPageAddress } from './page-address'
import { dropPage, keepPage, pageCache } from './page-cache'
import { collectTags } from './showing'

const kept = [200, 301, 410]

/**
 * Makes a page and keeps its bytes for the next reader. The generation is read first: should anything the page
 * shows change while it is made, it is kept as one to be made anew.
 */
export async function keepingResponse(
  request: Request,
  make: () => Promise<Response>,
  now = Date.now,
): Promise<Response> {
  const { pathname, search } = new URL(request.url)
  const address = readPageAddress(pathname + search)
  if (!address || !['GET', 'HEAD'].includes(request.method)) return make()

  const cache = pageCache()
  const { generation } = cache
  const { outcome: response, tags } = await collectTags(make)
  if (!kept.includes(response.status)) {
    if (response.status < 500) dropPage(cache, address.key, generation)
    return response
  }
  const bytes = new Uint8Array(await response.arrayBuffer())
  const headers = Object.fromEntries(response.headers)
  const page = { status: response.status, headers, bytes, tags, generation, at: now() }
  keepPage(cache, address.key, address.slug, page)
  return new Response(bytes.byteLength > 0 ? bytes : null, { status: response.status, headers })
}
