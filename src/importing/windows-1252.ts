// Bytes 0x80 to 0x9F; five of them stand for nothing. Written out, because TextDecoder in Node 20.18.3 to 20.20
// and several later releases reads them as Latin-1, which turns every smart quote into a control character:
// https://github.com/nodejs/node/issues/56542. May go once the lowest Node we support has the correction.
const from0x80 = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ'

/** Text from Windows-1252 bytes; a byte without a meaning becomes U+FFFD. Never fails. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const characters = Array.from(bytes, (byte) =>
    byte >= 0x80 && byte <= 0x9f ? (from0x80[byte - 0x80] ?? '\uFFFD') : String.fromCharCode(byte),
  )
  return characters.join('')
}
