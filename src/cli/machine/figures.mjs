/**
 * One thing that was measured, and its goal where it has one; or why it could not be measured here, in a sentence.
 * @typedef {{ what: string, measured: number, unit?: string, atMost?: number, below?: number, atLeast?: number } |
 *   { what: string, skipped: string }} Figure
 */

/**
 * A measurement that yields nothing has missed its goals, as has one that is no number.
 * @param {Figure[]} figures
 */
export const areMet = (figures) => figures.length > 0 && figures.every(isMet)

/**
 * The figures as people read them in a terminal.
 * @param {Figure[]} figures
 * @returns {string}
 */
export function tableOf(figures) {
  const rows = figures.map((figure) => [
    figure.what,
    figure.skipped ? 'skipped' : inWords(figure.measured, figure.unit),
    figure.skipped ?? goalOf(figure),
    isMet(figure) ? '' : 'missed',
  ])
  const widths = [0, 1, 2].map((at) => Math.max(...rows.map((row) => row[at].length)))
  return rows
    .map(([what, measured, goal, verdict]) =>
      [what.padEnd(widths[0]), measured.padStart(widths[1]), goal.padEnd(widths[2]), verdict]
        .join('   ')
        .trimEnd(),
    )
    .join('\n')
}

function isMet({ measured, skipped, atMost = Infinity, below = Infinity, atLeast = -Infinity }) {
  if (skipped) return true
  return Number.isFinite(measured) && measured <= atMost && measured < below && measured >= atLeast
}

function goalOf({ atMost, below, atLeast, unit }) {
  if (atMost !== undefined) return `at most ${inWords(atMost, unit)}`
  if (below !== undefined) return `under ${inWords(below, unit)}`
  return atLeast === undefined ? '' : `at least ${inWords(atLeast, unit)}`
}

const inWords = (number, unit = '') =>
  `${number.toLocaleString('en-GB', { maximumFractionDigits: 1 })} ${unit}`.trim()
