/** What the clinic checked before it let a clinician sign off. Days are ISO 8601. */
export interface Licence {
  number?: string | null
  state?: string | null
  checkedOn?: string | null
  expiresOn?: string | null
}
