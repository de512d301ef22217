import { canonicalJson } from '@/platform/canonical-json'
import { sha256 } from '@/platform/digest'

import type { Submission } from './question'

/** Of what a person typed, without what the site's settings add: those may change between two tries. */
export function hashOf({ consent, language: _, ...rest }: Submission): string {
  return sha256(canonicalJson({ ...rest, publish: consent.publish }))
}
