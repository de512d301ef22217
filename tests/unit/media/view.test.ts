import { describe, expect, test } from '@jest/globals'

import { toPictureView } from '@/media/view'
import type { Media } from '@/payload-types'

const icePack: Media = {
  id: '0b8c3c52-6f1c-4d6c-8a55-0c6f6a6a8f10',
  alt: 'A hand holds an ice pack, wrapped in a towel, to a calf.',
  filename: '6f0c2f6a3c0e4f0e9d0e2f1c7d1f0a11.webp',
  mimeType: 'image/webp',
  width: 800,
  height: 600,
  createdAt: '2026-03-01T09:00:00.000Z',
  updatedAt: '2026-03-01T09:00:00.000Z',
}

describe('A picture on a page', () => {
  test('has an address of this site, words and a size', () => {
    expect(toPictureView(icePack)).toEqual({
      url: '/media/6f0c2f6a3c0e4f0e9d0e2f1c7d1f0a11.webp',
      alt: 'A hand holds an ice pack, wrapped in a towel, to a calf.',
      width: 800,
      height: 600,
    })
  })

  test('is left out where there is none, or only its id was read', () => {
    expect([null, undefined, icePack.id].map(toPictureView)).toEqual([null, null, null])
  })

  test('is left out where its file or size is unknown', () => {
    expect(toPictureView({ ...icePack, filename: null })).toBeNull()
    expect(toPictureView({ ...icePack, width: null })).toBeNull()
  })
})
