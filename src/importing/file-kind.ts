const kinds: { begins: number[]; name: string }[] = [
  { begins: [0x50, 0x4b, 0x03, 0x04], name: 'a Word document or another zip archive' },
  { begins: [0xd0, 0xcf, 0x11, 0xe0], name: 'an old Word document' },
  { begins: [0x25, 0x50, 0x44, 0x46], name: 'a PDF' },
  { begins: [0x7b, 0x5c, 0x72, 0x74, 0x66], name: 'a rich text (RTF) document' },
  { begins: [0x89, 0x50, 0x4e, 0x47], name: 'a picture' },
  { begins: [0xff, 0xd8, 0xff], name: 'a picture' },
  { begins: [0x47, 0x49, 0x46, 0x38], name: 'a picture' },
]

/** What a file is, by its first bytes, where it is one of the kinds people hand over by mistake. */
export function otherKind(bytes: Uint8Array): string | null {
  return kinds.find(({ begins }) => begins.every((byte, index) => bytes[index] === byte))?.name ?? null
}

/** UTF-16 as Windows Notepad saves “Unicode”: known by the byte order mark in front, else not at all. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : null
}
