/** The facts behind the privacy page, as a clinic has set them. */
export interface PrivacyView {
  /** Who answers for the letters, with their address. */
  controller: string
  /** What writers may ask for, in the clinic's words; null for ours alone. */
  rights: string | null
  /** How long things are kept, in the clinic's words. */
  retentionWords: string | null
  /** In days. */
  letterDays: number
  contactDays: number
  spamDays: number
  withdrawnDays: number
}
