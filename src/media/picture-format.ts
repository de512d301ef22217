/** What a picture may come as. Everything else is refused before any decoder sees it. */
export type PictureFormat = 'jpeg' | 'png' | 'webp'

/** Tells the format by the first bytes, never by a name or by what the sender says; null for all else. */
export function readPictureFormat(bytes: Uint8Array): PictureFormat | null {
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'jpeg'
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png'
  const isRiff = startsWith(bytes, [0x52, 0x49, 0x46, 0x46])
  return isRiff && startsWith(bytes.subarray(8), [0x57, 0x45, 0x42, 0x50]) ? 'webp' : null
}

function startsWith(bytes: Uint8Array, signature: number[]): boolean {
  return signature.every((byte, position) => bytes[position] === byte)
}
