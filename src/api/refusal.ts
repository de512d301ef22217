/** Why a request is answered here and goes no further: a status, and a sentence for whoever sent it. */
export interface Refusal {
  status: 400 | 403 | 404 | 413 | 415 | 500 | 503
  message: string
  /** The fields of a form that are concerned, as the panel marks them. */
  fields?: { path: string; message: string }[]
}

/** What somebody sees of an address that is not there, or not there for them. */
export const nothing: Refusal = { status: 404, message: 'Not found' }

export function badRequest(message: string): Refusal {
  return { status: 400, message }
}

/** As Payload words its own refusals, so that the panel shows this one as well. */
export function respondWith({ status, message, fields }: Refusal): Response {
  const error = fields ? { name: 'ValidationError', message, data: { errors: fields } } : { message }
  return Response.json({ errors: [error] }, { status, headers: { 'cache-control': 'no-store' } })
}
