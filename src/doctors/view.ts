import type { DoctorView } from './doctor-view'
import { toPictureView } from '@/media/view'
import type { Doctor } from '@/payload-types'

/** A stored doctor as a byline; the photograph is there only if it was read along (depth 1). */
export function toDoctorView(raw: Doctor): DoctorView {
  return {
    id: raw.id,
    name: raw.name,
    credentials: raw.credentials?.trim() || null,
    specialties: raw.specialties ?? [],
    photo: toPictureView(raw.photo),
    declaredInterests: raw.declaredInterests?.trim() || null,
  }
}
