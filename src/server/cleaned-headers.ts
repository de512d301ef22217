import type { IncomingHttpHeaders } from 'node:http'

/** What only Next says to itself, and what asks for another address or method than the request has. */
const nobodys =
  /^(?:x-(?:middleware|nextjs|next|invoke|prerender|now|vercel)-.*|x-matched-path|x-original-url|x-rewrite-url|x-http-method(?:-override)?|x-method-override|next-resume)$/

/** What a proxy says of the reader. */
const forwarded =
  /^(?:x-forwarded(?:-.*)?|forwarded|x-real-ip|x-client-ip|true-client-ip|cf-connecting-ip|via)$/

/** What the panel's own pages say to Next. A public address answers documents, whatever is asked (case 97). */
const panels = /^(?:rsc|next-.*)$/

interface Situation {
  isPanel: boolean
  isFromProxy: boolean
  /** The reader's address, as far as it is known. */
  client: string
}

/** The headers of a request without what nobody outside may say. */
export function cleanedHeaders(
  headers: IncomingHttpHeaders,
  { isPanel, isFromProxy, client }: Situation,
): IncomingHttpHeaders {
  const cleaned: IncomingHttpHeaders = {}
  for (const [name, value] of Object.entries(headers)) {
    if (nobodys.test(name)) continue
    if (!isPanel && panels.test(name)) continue
    if (!isFromProxy && forwarded.test(name)) continue
    cleaned[name] = value
  }
  // Of a chain only the reader's own end is of use further in.
  if (client) cleaned['x-forwarded-for'] = client
  return cleaned
}
