import type { PictureView } from '@/media/picture-view'

/** A doctor as a byline shows them. Everything in it is public. */
export interface DoctorView {
  id: string
  name: string
  /** For example "MD, FAAFP". */
  credentials: string | null
  specialties: string[]
  photo: PictureView | null
  /** Payments, shares or posts a reader should know of, in the doctor's own words. */
  declaredInterests: string | null
}
