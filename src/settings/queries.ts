import type { Payload, PayloadRequest } from 'payload'

import type { ClinicView } from './clinic-view'
import { toLetterboxView } from './letterbox'
import type { LetterboxView } from './letterbox-view'
import { toPrivacyView } from './privacy'
import type { PrivacyView } from './privacy-view'
import { toRetention, type Retention } from './retention'
import { securityContactUri, securityText } from './security-contact'
import { toClinicView } from './view'
import { theSoftware, visitor } from '@/platform/actors'
import { getPayloadClient } from '@/platform/payload'
import { rememberedUntilMoved } from '@/platform/remembered'
import { shows } from '@/platform/showing'
import { tagsOf } from '@/platform/tags'

/** The clinic as anyone may see it. */
export async function getClinic(now = new Date()): Promise<ClinicView> {
  // Opening hours follow the day, so the view is made each time.
  return toClinicView(await readSettings(), now)
}

/** What is promised to those who write, and what they agree to. */
export async function getLetterbox(): Promise<LetterboxView> {
  return toLetterboxView(await readSettings())
}

/** How long letters and contacts are kept. */
export async function getRetention(): Promise<Retention> {
  return toRetention(await readSettings())
}

/** What the clinic does with letters, as anyone may read it. */
export async function getPrivacy(): Promise<PrivacyView> {
  return toPrivacyView(await readSettings())
}

/** The text of security.txt, which stands at `canonical`; null where the clinic has named nobody to tell. */
export async function findSecurityText(canonical: string, now = new Date()): Promise<string | null> {
  const settings = await readSettings()
  const contact = securityContactUri(settings.securityContact ?? '')
  const { language } = toClinicView(settings, now)
  return contact && securityText({ contact, canonical, language, now })
}

/** The clinic's clocks: a name of the IANA list. */
export async function clinicTimeZone(payload: Payload, req?: PayloadRequest): Promise<string> {
  const { timeZone } = await payload.findGlobal({
    slug: 'settings',
    select: { timeZone: true },
    depth: 0,
    req,
    ...theSoftware,
  })
  return timeZone || 'UTC'
}

// Every page names the clinic: without this, half the time of making one would go into reading it.
const readSettings = rememberedUntilMoved(async () => {
  const payload = await getPayloadClient()
  // Depth 1 brings the logo along.
  const settings = await payload.findGlobal({ slug: 'settings', depth: 1, ...visitor })
  shows('settings', ...tagsOf('media', settings.logo))
  return settings
})
