/** Small letters, no apostrophes, and of "Crohn’s" the name: still with its accents, which stemming needs. */
export function bare(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’‘`´]s$/u, '')
    .replace(/['’‘`´\s]/gu, '')
}

/** The same without accents and other marks, so that "oedème" and "oedeme" are one word. */
export function fold(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '')
}
