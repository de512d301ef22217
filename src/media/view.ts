import { pictureAddress } from './picture-name'
import type { PictureView } from './picture-view'
import type { Media } from '@/payload-types'

/** Null where there is no picture, or only its id was read: pages show pictures, never promises of one. */
export function toPictureView(media: Media | string | null | undefined): PictureView | null {
  if (!media || typeof media === 'string') return null
  const { alt, filename, height, width } = media
  if (!filename || !width || !height) return null
  return { url: pictureAddress(filename), alt, width, height }
}
