import { describe, expect, test } from '@jest/globals'

import { dryEyes, page } from './pages'
import { readSiteLabel } from '@/importing/site-labels'
import { plainText } from '@/platform/rich-text'

describe('labels of the site around a page', () => {
  test.each([
    'contact the doctors',
    'Contact Us',
    'Font Resize A A A',
    'Font Resize: A | A | A',
    'Text size A+ A-',
    'A A A',
    'Call Us: (555) 010-0199',
    'Call us at 555-0100 or text us at 555-0101',
    'Call Us - 555-0101 - Text Us',
    'CALL NOW!',
    'Call | Text | Contact',
    'Text: 555-0123',
    'E-mail us: front.desk@clinic.example',
    'Ask the Doctors',
    'Share | Print | Email',
    'Back to top',
    'Page 1 of 2',
    'Home > Columns > Dry Eyes',
    '© 2016 A Clinic by the Lake. All rights reserved.',
  ])('“%s” is one', (line) => {
    expect(readSiteLabel(line)?.isPlain).toBe(true)
  })

  test.each([
    'Call us.',
    'Call 911',
    'Call us if it swells',
    'Please call us',
    'Text neck',
    'Contact lenses',
    'A cold',
    'Print on the page is small',
    'Copyright is no cause of dry eyes',
    'Eyes > 40 years',
    'Is it normal?',
  ])('“%s” is none', (line) => {
    expect(readSiteLabel(line)).toBeNull()
  })

  test('a number alone is a label only beside one', () => {
    expect(readSiteLabel('(555) 010-0100')?.isPlain).toBe(false)
    const closing = 'We see this every day.'
    const { draft, found } = page(dryEyes.replace(closing, `${closing}\n\nCall this number:\n\n555-010-0100`))
    expect(plainText(draft.closing.words)).toMatch(/555-010-0100$/)
    expect(found.furniture).toHaveLength(3)
  })
})

describe('wherever a site puts its labels, they are left out', () => {
  const asTyped = page(dryEyes)
  const withoutLabels = dryEyes.replace(/contact the doctors[^]*/, '')

  test.each([
    [
      'above the title',
      `Font Resize A A A\nCall Us: 555-0100\nText Us\nContact the Doctors\n\n${withoutLabels}`,
    ],
    ['under the title', withoutLabels.replace('Dry Eyes', 'Dry Eyes\nContact Us | Call Us | Text Us')],
    ['between letter and answer', withoutLabels.replace('\n\n\n', '\n\nContact us\n\nCall Us Text Us\n\n')],
    ['between causes', withoutLabels.replace('Heating', 'CALL US\nTEXT US\nCONTACT THE DOCTORS\n\nHeating')],
    ['under the closing, without a blank line', `${withoutLabels.trim()}\nContact us\nCall us\nText us\n`],
  ])('%s', (_, text) => {
    const { draft, unsure } = page(text)
    expect(draft).toEqual(asTyped.draft)
    expect(unsure).toEqual([])
  })

  test('the name of the column above the title, and the title once more, are labels', () => {
    const { draft, found } = page(dryEyes.replace('Dry Eyes', 'Ask the Doctors\n\nDry Eyes\n\nDRY EYES'))
    expect(draft).toEqual(asTyped.draft)
    expect(found.furniture.slice(0, 2).map(({ text }) => text)).toEqual(['Ask the Doctors', 'DRY EYES'])
  })

  test('the name of the column is the title where there is no other', () => {
    expect(page(dryEyes.replace('Dry Eyes', 'Ask the Doctors')).draft.title).toBe('Ask the Doctors')
  })
})
