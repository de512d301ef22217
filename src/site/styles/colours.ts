import type { Palette } from '@/site/palette'

/** The colours as properties, light first, dark where the reader's device asks for it; print is always light. */
export function colourStyles(light: Palette, dark: Palette): string {
  return (
    `:root{color-scheme:light dark;${properties(light)}}` +
    `@media screen and (prefers-color-scheme:dark){:root{${properties(dark)}}}`
  )
}

function properties(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, colour]) => `--${name}:${String(colour)}`)
    .join(';')
}
