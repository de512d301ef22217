import type { Sharp, SharpOptions } from 'sharp'

import { readPictureFormat } from './picture-format'
import { fail, succeed, type Result } from '@/platform/result'

/** Bytes, 2 MB: what the register lets through as well. */
export const largestUpload = 2_000_000
/** A photograph of 40 megapixels unpacks to 160 MB. */
const mostPixels = 40_000_000
/** WebP cannot hold a longer side. */
const longestSide = 16_383
/** No page shows a picture larger than this. */
const storedSide = 2_000

/** The decoder, handed in so that this file needs none. */
export type Decode = (bytes: Buffer, options: SharpOptions) => Sharp

export type PictureProblem = { type: 'tooLarge' | 'notAPicture' | 'tooManyPixels' | 'damaged' }

/** `width` and `height` in pixels. */
export interface EncodedPicture {
  data: Buffer
  width: number
  height: number
}

/**
 * Decodes a jpeg, png or webp and writes it anew as webp, so that only pixels survive: no EXIF, no place,
 * no bytes of another format behind the picture, first frame only.
 */
export async function reencodePicture(
  decode: Decode,
  bytes: Buffer,
): Promise<Result<EncodedPicture, PictureProblem>> {
  if (bytes.length > largestUpload) return fail({ type: 'tooLarge' })
  if (!readPictureFormat(bytes)) return fail({ type: 'notAPicture' })
  const size = await readSize(decode, bytes)
  if (!size) return fail({ type: 'damaged' })
  if (size.width * size.height > mostPixels || Math.max(size.width, size.height) > longestSide) {
    return fail({ type: 'tooManyPixels' })
  }
  const encoded = await encode(decode, bytes)
  return encoded ? succeed(encoded) : fail({ type: 'damaged' })
}

/** From the header alone, nothing is unpacked. */
async function readSize(decode: Decode, bytes: Buffer) {
  try {
    const { width, height } = await decode(bytes, { limitInputPixels: false }).metadata()
    return { width, height }
  } catch (error) {
    return rethrowUnlessDamaged(error)
  }
}

async function encode(decode: Decode, bytes: Buffer): Promise<EncodedPicture | null> {
  try {
    const { data, info } = await decode(bytes, { limitInputPixels: mostPixels })
      .rotate()
      .resize({ width: storedSide, height: storedSide, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 82 })
      .toBuffer({ resolveWithObject: true })
    return { data, width: info.width, height: info.height }
  } catch (error) {
    return rethrowUnlessDamaged(error)
  }
}

/** libvips reports every fault of the bytes as a plain Error; anything else is a fault of ours. */
function rethrowUnlessDamaged(error: unknown): null {
  if (error instanceof Error && error.constructor === Error) return null
  throw error
}
