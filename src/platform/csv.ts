/**
 * One line of a CSV file (RFC 4180), with its end. A cell that a spreadsheet would take for a formula gets an
 * apostrophe in front of it: https://owasp.org/www-community/attacks/CSV_Injection
 */
export function csvLine(cells: readonly (string | null)[]): string {
  return `${cells.map((cell) => csvCell(cell ?? '')).join(',')}\r\n`
}

function csvCell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
