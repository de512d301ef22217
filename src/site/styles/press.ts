/** Takes the line breaks and indentation out of a style sheet or a script that was written to be read. Lines of a script end where one may. */
export function press(css: string): string {
  return css.replace(/\s*\n\s*/g, '')
}
