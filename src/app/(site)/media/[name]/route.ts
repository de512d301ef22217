import { findPicture, readPicture } from '@/media/queries'
import { env } from '@/platform/env'
import { answering } from '@/site/answering'
import { respondWithPage } from '@/site/respond'
import { securityHeaders } from '@/site/security-headers'
import { notFoundPage } from '@/site/trouble-pages'

export {
  refuseMethod as DELETE,
  refuseMethod as PATCH,
  refuseMethod as POST,
  refuseMethod as PUT,
} from '@/site/answering'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ name: string }>
}

export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    const picture = await findPicture((await params).name)
    if (!picture) {
      return respondWithPage({ page: notFoundPage(), clinic: null, siteUrl: env.SITE_URL, status: 404 })
    }
    const bytes = await readPicture(picture)
    return new Response(bytes, { headers: headersOf(picture.contentType, bytes.length) })
  })
}

export async function HEAD(request: Request, context: Context): Promise<Response> {
  const { status, headers } = await GET(request, context)
  return new Response(null, { status, headers })
}

/** A name is never used for other bytes, so a copy is good for ever; nothing in it may run. */
function headersOf(contentType: string, length: number): Record<string, string> {
  return {
    ...securityHeaders,
    'cache-control': 'public, max-age=31536000, immutable',
    'content-disposition': 'inline',
    'content-length': String(length),
    'content-security-policy': "default-src 'none'; sandbox",
    'content-type': contentType,
    'cross-origin-resource-policy': 'cross-origin',
    'x-content-type-options': 'nosniff',
  }
}
