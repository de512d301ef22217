import { describe, expect, test } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { paragraph, type RichText } from '@/platform/rich-text'
import { RichTextBlocks } from '@/site/RichTextBlocks'

const shown = (value: RichText, heading?: 'h3' | 'h4'): string =>
  renderToStaticMarkup(<RichTextBlocks value={value} heading={heading} />)

const linked = (url: string): RichText => [
  { type: 'paragraph', children: [{ type: 'link', url, children: [{ type: 'text', text: 'the leaflet' }] }] },
]

describe('what a doctor wrote with marks', () => {
  test('keeps its bold and italic words where they stand', () => {
    const words: RichText = [
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'Do ' },
          { type: 'text', text: 'not', bold: true, italic: true },
          { type: 'text', text: ' run.' },
          { type: 'break' },
          { type: 'text', text: 'Walk.' },
        ],
      },
    ]
    expect(shown(words)).toBe('<p>Do <strong><em>not</em></strong> run.<br/>Walk.</p>')
  })

  test('keeps lists, and lists in lists', () => {
    const list: RichText = [
      {
        type: 'list',
        ordered: true,
        items: [[paragraph('Ice'), { type: 'list', ordered: false, items: [[paragraph('wrapped')]] }]],
      },
    ]
    expect(shown(list)).toBe('<ol><li><p>Ice</p><ul><li><p>wrapped</p></li></ul></li></ol>')
  })

  test('has headings of the level that the place asks for', () => {
    const heading: RichText = [{ type: 'heading', children: [{ type: 'text', text: 'The spur' }] }]
    expect(shown(heading)).toBe('<h3>The spur</h3>')
    expect(shown(heading, 'h4')).toBe('<h4>The spur</h4>')
  })

  test('shows markup as the characters that were typed', () => {
    expect(shown([paragraph('<img src=x onerror=alert(1)>')])).not.toContain('<img')
  })
})

describe('a link in an answer', () => {
  test.each(['https://www.nhs.uk/', 'tel:+15035550142', 'mailto:desk@example.org', '/answers'])(
    'may lead to %s',
    (url) => {
      expect(shown(linked(url))).toBe(`<p><a href="${url}">the leaflet</a></p>`)
    },
  )

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '\tjava\nscript:alert(1)',
    '//evil.test',
  ])('keeps its words and loses its address when that is %j', (url) => {
    expect(shown(linked(url))).toBe('<p><span>the leaflet</span></p>')
  })
})

test('a tree nobody wrote, 10,000 lists deep, is not followed', () => {
  let deep: RichText = [paragraph('the bottom')]
  for (let depth = 0; depth < 10_000; depth++) deep = [{ type: 'list', ordered: false, items: [deep] }]
  expect(shown([paragraph('the top'), ...deep])).not.toContain('the bottom')
})
