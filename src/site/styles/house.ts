import { baseStyles } from './base'
import { colourStyles } from './colours'
import { printStyles } from './print'
import { shellStyles } from './shell'
import { fontResizeStyles } from '@/site/font-resize'
import type { Palette } from '@/site/palette'

/** The style of a page as one text, small enough to stand in it; `own` are the rules that only this page needs. */
export function houseStyles(light: Palette, dark: Palette, own = ''): string {
  const rules = baseStyles + fontResizeStyles + shellStyles + printStyles + own
  return colourStyles(light, dark, rules) + rules
}
