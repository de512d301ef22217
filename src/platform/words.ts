/** Plain text without blanks around it. An emptied field comes back as '' from the panel: both mean "nothing". */
export function words(value: string | null | undefined): string | null {
  return value?.trim() || null
}
