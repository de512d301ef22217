import type { PictureProblem } from './reencode-picture'

/** What the uploader reads when a picture cannot be taken. */
export function pictureProblemWords({ type }: PictureProblem): string {
  return words[type]
}

const words: Record<PictureProblem['type'], string> = {
  tooLarge: 'This picture is larger than 2 MB. Save a smaller copy of it and upload that.',
  notAPicture: 'This file is not a JPEG, PNG or WebP picture. Save it as one of these and upload it again.',
  tooManyPixels:
    'This picture has too many pixels: at most 40 million in all and 16,383 along a side. Save a smaller copy.',
  damaged: 'This picture cannot be read. It may be cut off or damaged. Try the original file.',
}
