/** A sentence if this is no colour as `#rrggbb`, or null. Empty is fine: the house colour stands in. */
export function colourProblem(text: string): string | null {
  if (text === '' || /^#[0-9a-f]{6}$/i.test(text)) return null
  return 'Write the colour as # and six digits or letters a to f. For example #1d6f5c.'
}
