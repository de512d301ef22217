import { parse } from 'qs-esm'

/**
 * The query of an address as Payload will read it, with the same parser and options (payload's
 * `createPayloadRequest`): what is looked at has to be what is carried out.
 */
export function readQuery(search: string): Record<string, unknown> {
  return parse(search, { allowEmptyArrays: true, arrayLimit: 1000, depth: 10, ignoreQueryPrefix: true })
}
