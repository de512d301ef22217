import { baseStyles } from './base'
import { colourStyles } from './colours'
import { printStyles } from './print'
import { shellStyles } from './shell'
import { fontResizeStyles } from '@/site/font-resize'
import type { Palette } from '@/site/palette'

/** The style of every page as one text, small enough to stand in each. A room's own rules come after it. */
export function houseStyles(light: Palette, dark: Palette): string {
  return colourStyles(light, dark) + baseStyles + fontResizeStyles + shellStyles + printStyles
}
