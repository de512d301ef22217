/** What is wrong with one field; `path` as the form names it. */
export interface FieldFault {
  path: string
  message: string
}

/** A 400 as Payload’s forms read it: each sentence stands by its field. */
export function refuseFields(errors: FieldFault[]): Response {
  const message = 'Some of this cannot be kept yet. Please see the marked fields; nothing was changed.'
  return Response.json({ errors: [{ name: 'ValidationError', message, data: { errors } }] }, { status: 400 })
}
