// No 0 and O, no 1, I and L, no U and V: read over the telephone, each is itself.
const letters = '23456789ABCDEFGHJKMNPQRSTWXYZ'

/** `ASK-7K3M-9Q`: six letters and digits that nobody misreads. `random` gives whole numbers below its argument. */
export function newReference(random: (below: number) => number): string {
  const code = Array.from({ length: 6 }, () => letters[random(letters.length)]).join('')
  return `ASK-${code.slice(0, 4)}-${code.slice(4)}`
}

/** As people type it: small letters, spaces, without the dashes. Null for what is none. */
export function readReference(typed: string): string | null {
  const code = typed
    .toUpperCase()
    .replace(/[^A-Z\d]/g, '')
    .replace(/^ASK/, '')
  if (code.length !== 6 || ![...code].every((letter) => letters.includes(letter))) return null
  return `ASK-${code.slice(0, 4)}-${code.slice(4)}`
}
