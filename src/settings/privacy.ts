import type { PrivacyView } from './privacy-view'
import { toRetention } from './retention'
import type { Settings } from '@/payload-types'
import { words } from '@/platform/words'

/** Nothing has to be set: a clinic that says nothing is responsible itself, under its name and address. */
export function toPrivacyView(raw: Partial<Settings>): PrivacyView {
  const name = words(raw.name) ?? 'The clinic behind this column'
  const address = words(raw.address)
  // Many write their name as the first line of their address.
  const named = address?.startsWith(name) ? address : [name, address].filter(Boolean).join('\n')
  return {
    controller: words(raw.privacy?.controller) ?? named,
    rights: words(raw.privacy?.rights),
    retentionWords: words(raw.privacy?.retention),
    ...toRetention(raw),
  }
}
