import type { ClinicView } from './clinic-view'
import { toClinicView } from './view'
import { visitor } from '@/platform/actors'
import { getPayloadClient } from '@/platform/payload'
import { shows } from '@/platform/showing'
import { tagsOf } from '@/platform/tags'

/** The clinic as anyone may see it. */
export async function getClinic(now = new Date()): Promise<ClinicView> {
  const payload = await getPayloadClient()
  // Depth 1 brings the logo along.
  const settings = await payload.findGlobal({ slug: 'settings', depth: 1, ...visitor })
  shows('settings', ...tagsOf('media', settings.logo))
  return toClinicView(settings, now)
}
