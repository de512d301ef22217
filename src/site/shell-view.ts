/** What every page shows of the clinic. A room's own view of the clinic fits it and may say more. */
export interface ShellView {
  name: string
  /** BCP 47. */
  language: string
  logo: { url: string; alt: string; width: number; height: number } | null
  /** `#rrggbb`, or null for the house colour. */
  accentColour: string | null
  address: string | null
  callNumber: ShellNumber | null
  textNumber: ShellNumber | null
  openingHours: string | null
  emergencyNumber: string | null
  emergencyWords: string | null
  isExample: boolean
}

export interface ShellNumber {
  shown: string
  /** E.164. */
  dialled: string
}
