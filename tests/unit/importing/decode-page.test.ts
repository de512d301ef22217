import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import { decodePage, maxPageBytes } from '@/importing/decode-page'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const latin = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'))

function refusalOf(bytes: Uint8Array) {
  const decoded = decodePage(bytes)
  if (decoded.ok) throw new Error('The file was read.')
  return decoded.problem
}

describe('a file from somebody’s computer becomes text', () => {
  test('UTF-8, with and without a byte order mark', () => {
    const value = { text: 'It’s an eye', encoding: 'UTF-8' }
    expect(decodePage(bytesOf('It’s an eye'))).toEqual({ ok: true, value })
    expect(decodePage(bytesOf('\uFEFFIt’s an eye'))).toEqual({ ok: true, value })
  })

  test('Windows-1252, with its curly quotes, dash and accents', () => {
    const text = latin('It\x92s \x93caf\xE9\x94 \x96 5 \x80')
    expect(decodePage(text)).toEqual({
      ok: true,
      value: { text: 'It’s “café” – 5 €', encoding: 'Windows-1252' },
    })
  })

  test('UTF-16 with its mark, as Notepad saves “Unicode”', () => {
    const value = { text: 'It’s an eye', encoding: 'UTF-16' }
    const littleEndian = Buffer.from('\uFEFFIt’s an eye', 'utf16le')
    expect(decodePage(littleEndian)).toEqual({ ok: true, value })
    expect(decodePage(Buffer.from(littleEndian).swap16())).toEqual({ ok: true, value })
  })

  test('any text comes back from UTF-8 as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(
          !/[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFEFF]/.test(text) &&
            !/^(?:PK|%PDF|\{\\rtf|GIF8)/.test(text),
        )
        expect(decodePage(bytesOf(text))).toMatchObject({ ok: true, value: { text } })
      }),
    )
  })

  test('no bytes whatever make it fail', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => typeof decodePage(bytes).ok === 'boolean'))
  })
})

describe('what is no plain text is refused, and the person is told what to do', () => {
  test.each([
    ['a Word document', latin('PK\x03\x04rest'), 'binary', /Word document/],
    ['an old Word document', latin('\xD0\xCF\x11\xE0rest'), 'binary', /old Word document/],
    ['a PDF', latin('%PDF-1.7'), 'binary', /a PDF/],
    ['a rich text document', latin('{\\rtf1\\ansi Dear Doctors}'), 'binary', /RTF/],
    ['a picture', latin('\x89PNG\r\n'), 'binary', /a picture/],
    ['zero bytes', latin('Dry Eyes\n\nDear\x00'), 'binary', /^Line 3: /],
    ['a colour for terminals', bytesOf('Dry\u009B31m'), 'binary', /^Line 1: /],
    ['a bell', latin('Dry Eyes\x07'), 'binary', /^Line 1: /],
  ])('%s', (_, bytes, type, message) => {
    const refusal = refusalOf(bytes)
    expect(refusal.type).toBe(type)
    expect(refusal.message).toMatch(message)
    expect(refusal.message).toMatch(/Save the page as plain text/)
  })

  test('a file larger than any page', () => {
    expect(refusalOf(new Uint8Array(maxPageBytes + 1))).toMatchObject({ type: 'tooLarge', line: null })
    expect(refusalOf(new Uint8Array(maxPageBytes))).toMatchObject({ type: 'binary' })
  })
})
