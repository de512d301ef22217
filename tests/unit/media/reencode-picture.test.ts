import { describe, expect, test } from '@jest/globals'
import sharp from 'sharp'

import { largestUpload, reencodePicture } from '@/media/reencode-picture'

const calf = () => sharp({ create: { width: 60, height: 40, channels: 3, background: '#c68863' } })

async function stored(bytes: Buffer) {
  const encoded = await reencodePicture(sharp, bytes)
  if (!encoded.ok) throw new Error(`refused: ${encoded.problem.type}`)
  return encoded.value
}

async function refusal(bytes: Buffer) {
  const encoded = await reencodePicture(sharp, bytes)
  return encoded.ok ? 'taken' : encoded.problem.type
}

describe('A doctor’s picture', () => {
  test('is stored as WebP, whether it came as JPEG, PNG or WebP', async () => {
    for (const bytes of [
      await calf().jpeg().toBuffer(),
      await calf().png().toBuffer(),
      await calf().webp().toBuffer(),
    ]) {
      const { data, width, height } = await stored(bytes)
      expect(await sharp(data).metadata()).toMatchObject({ format: 'webp', width: 60, height: 40 })
      expect([width, height]).toEqual([60, 40])
    }
  })

  test('no longer tells where it was taken', async () => {
    const place = {
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '45/1 31/1 0/1' },
      IFD0: { Copyright: 'Ines Okafor' },
    }
    const bytes = await calf().withExif(place).jpeg().toBuffer()
    expect((await sharp(bytes).metadata()).exif).toBeDefined()
    const { data } = await stored(bytes)
    const { exif, icc, iptc, xmp } = await sharp(data).metadata()
    expect([exif, icc, iptc, xmp]).toEqual([undefined, undefined, undefined, undefined])
    expect(data.includes('Ines Okafor')).toBe(false)
  })

  test('stands upright although the camera was turned', async () => {
    const { width, height } = await stored(await calf().withMetadata({ orientation: 6 }).jpeg().toBuffer())
    expect([width, height]).toEqual([40, 60])
  })

  test('is made smaller where it is larger than any page shows it', async () => {
    const large = sharp({ create: { width: 4000, height: 3000, channels: 3, background: '#c68863' } })
    expect(await stored(await large.jpeg().toBuffer())).toMatchObject({ width: 2000, height: 1500 })
  })

  test('printed in four colours is shown in three', async () => {
    const { data } = await stored(await calf().toColourspace('cmyk').jpeg().toBuffer())
    expect(await sharp(data).metadata()).toMatchObject({ space: 'srgb' })
  })
})

describe('A hostile file', () => {
  test('that hides a page behind a picture loses the page', async () => {
    const bytes = Buffer.concat([await calf().png().toBuffer(), Buffer.from('<script>alert(1)</script>')])
    const { data } = await stored(bytes)
    expect(data.includes('<script>')).toBe(false)
  })

  test('of another kind is refused, whatever it is called', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
    const texts = [
      svg,
      `<?xml version="1.0"?>${svg}`,
      '<!doctype html><p>hello',
      'deny from all',
      'MZ\u0090',
      '',
    ]
    const gif = await calf().gif().toBuffer()
    const avif = await calf().avif().toBuffer()
    const tiff = await calf().tiff().toBuffer()
    const all = [...texts.map((text) => Buffer.from(text)), gif, avif, tiff]
    expect(await Promise.all(all.map(refusal))).toEqual(all.map(() => 'notAPicture'))
  })

  test('that claims 900 megapixels is refused by its header, without unpacking it', async () => {
    expect(await refusal(pngHeaderOf(30_000, 30_000))).toBe('tooManyPixels')
    expect(await refusal(pngHeaderOf(1, 1_000_000))).toBe('tooManyPixels')
  })

  test('that is larger than 2 MB is refused', async () => {
    const bytes = Buffer.concat([await calf().png().toBuffer(), Buffer.alloc(largestUpload)])
    expect(await refusal(bytes)).toBe('tooLarge')
  })

  test('that breaks off is refused', async () => {
    const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const
    const photo = await sharp({ create: { width: 300, height: 200, channels: 3, background: '#000', noise } })
      .jpeg()
      .toBuffer()
    expect(await refusal(photo.subarray(0, photo.length / 2))).toBe('damaged')
    expect(await refusal(photo.subarray(0, 20))).toBe('damaged')
  })

  test('with many frames keeps its first', async () => {
    const colours = ['#c68863', '#8d5524', '#e0ac69']
    const frames = await Promise.all(colours.map((background) => calf().tint(background).png().toBuffer()))
    const moving = await sharp(frames, { join: { animated: true } })
      .webp({ loop: 0 })
      .toBuffer()
    expect((await sharp(moving).metadata()).pages).toBe(3)
    const { data } = await stored(moving)
    expect(await sharp(data).metadata()).toMatchObject({ width: 60 })
    expect((await sharp(data).metadata()).pages ?? 1).toBe(1)
  })
})

/** The first bytes of a PNG that says it is this large, with no picture behind them. */
function pngHeaderOf(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', Buffer.alloc(20)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}
