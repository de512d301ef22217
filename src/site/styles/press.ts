/** Takes the line breaks and indentation out of a style sheet that was written to be read. */
export function press(css: string): string {
  return css.replace(/\s*\n\s*/g, '')
}
