import type { Palette } from '@/site/palette'

/**
 * The colours that these rules use, as properties: light first, dark where the reader's device asks for it; print is
 * always light.
 */
export function colourStyles(light: Palette, dark: Palette, rules: string): string {
  const properties = (palette: Palette): string =>
    Object.entries(palette)
      .filter(([name]) => rules.includes(`var(--${name})`))
      .map(([name, colour]) => `--${name}:${String(colour)}`)
      .join(';')
  return (
    `:root{color-scheme:light dark;${properties(light)}}` +
    `@media screen and (prefers-color-scheme:dark){:root{${properties(dark)}}}`
  )
}
