import type { PictureView } from '@/media/picture-view'

/** What a public page shows of the clinic's settings. */
export interface ClinicView {
  name: string
  /** BCP 47, for example `en`. */
  language: string
  logo: PictureView | null
  /** `#rrggbb`, or null for the house colour. */
  accentColour: string | null
  address: string | null
  /** As written for people, and in E.164 for `tel:` and `sms:`. */
  callNumber: PhoneNumberView | null
  textNumber: PhoneNumberView | null
  openingHours: string | null
  /** For example `911` or `112`, with the words that tell when to call it. */
  emergencyNumber: string | null
  emergencyWords: string | null
  /** A name of the IANA list: where the clinic is, a day begins and ends by it. */
  timeZone: string
  /** True for the clinic that comes with the software. */
  isExample: boolean
}

export interface PhoneNumberView {
  shown: string
  /** E.164, for example `+15035550142`. */
  dialled: string
}
