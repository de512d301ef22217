/** WCAG 2.2 contrast of two colours written `#rrggbb`, from 1 to 21. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05)
}

/** Parts of `#rrggbb`, 0 to 255; null for anything else. */
export function readColour(text: string): [number, number, number] | null {
  if (!/^#[0-9a-f]{6}$/i.test(text)) return null
  const part = (at: number): number => Number.parseInt(text.slice(at, at + 2), 16)
  return [part(1), part(3), part(5)]
}

function luminance(colour: string): number {
  const [red, green, blue] = (readColour(colour) ?? [0, 0, 0]).map(linear)
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
}

function linear(part: number): number {
  const share = part / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}
