import { contrast, readColour } from './contrast'
import type { Palette } from './palette'

// WCAG 2.2 AA for text of any size. Mixed in twentieths, since nobody sees a finer step.
const enough = 4.5
const steps = 20

/**
 * The clinic's colour as the page may use it for words: brought nearer to the palette's ink until it can be
 * read on its papers. The house's own colour where the clinic gave none, or none that is a colour.
 */
export function readableAccent(colour: string | null, palette: Palette): string {
  const chosen = colour === null ? null : readColour(colour)
  const ink = readColour(palette.ink)
  if (!chosen || !ink) return palette.accent
  for (let step = 0; step <= steps; step++) {
    const mixed = mix(chosen, ink, step / steps)
    if ([palette.paper, palette.card, palette.tint].every((under) => contrast(mixed, under) >= enough)) {
      return mixed
    }
  }
  return palette.accent
}

function mix(from: number[], to: number[], share: number): string {
  const parts = from.map((part, at) => Math.round(part + ((to[at] ?? 0) - part) * share))
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}
