import { describe, expect, test } from '@jest/globals'

import { readLexical } from '@/platform/lexical'
import { faultsOfLexical } from '@/platform/lexical-faults'
import { deepestList, paragraph, plainText, type RichText } from '@/platform/rich-text'
import { toLexical } from '@/platform/write-lexical'

const text = (words: string) => ({ type: 'text', text: words, format: 0 })
const tree = (...children: object[]) => ({ root: { type: 'root', children } })

/** Lists in one another as the editor stores them: a nested list in an item of its own. */
function nestedLists(levels: number): object {
  const words = { type: 'listitem', children: [text(`level ${levels}`)] }
  const inner = levels > 1 ? [{ type: 'listitem', children: [nestedLists(levels - 1)] }] : []
  return { type: 'list', listType: 'bullet', children: [words, ...inner] }
}

describe('what a doctor stored in the editor', () => {
  test('comes back as it was written', () => {
    const words: RichText = [
      paragraph('Cool it.'),
      { type: 'heading', children: [{ type: 'text', text: 'Then' }] },
      {
        type: 'list',
        ordered: true,
        items: [
          [paragraph('wrap the ice'), { type: 'list', ordered: false, items: [[paragraph('in a towel')]] }],
          [{ type: 'paragraph', children: [{ type: 'text', text: 'wait', bold: true, italic: true }] }],
        ],
      },
      {
        type: 'paragraph',
        children: [{ type: 'link', url: 'https://www.nhs.uk/', children: [{ type: 'text', text: 'more' }] }],
      },
    ]
    expect(readLexical(toLexical(words))).toEqual(words)
  })

  test('loses no word to a form that a page does not have', () => {
    const odd = tree(
      text('No paragraph around it.'),
      { type: 'quote', children: [text('A quotation.')] },
      {
        type: 'paragraph',
        children: [{ type: 'list', children: [{ type: 'listitem', children: [text('Odd.')] }] }],
      },
    )
    expect(plainText(readLexical(odd))).toBe('No paragraph around it.\nA quotation.\nOdd.')
  })

  test('keeps a break inside a link', () => {
    const link = {
      type: 'link',
      fields: { url: 'https://www.nhs.uk/' },
      children: [text('one'), { type: 'linebreak' }, text('two')],
    }
    const [block] = readLexical(tree({ type: 'paragraph', children: [link] }))
    const part = (words: string) => ({
      type: 'link',
      url: 'https://www.nhs.uk/',
      children: [{ type: 'text', text: words }],
    })
    expect(block).toMatchObject({ children: [part('one'), { type: 'break' }, part('two')] })
  })

  test('is refused where lists stand too deep, and flattened, not cut, where that was stored all the same', () => {
    expect(faultsOfLexical(tree(nestedLists(deepestList)))).toEqual([])
    expect(faultsOfLexical(tree(nestedLists(deepestList + 2)))).toEqual([expect.stringContaining('deep')])
    const shown = plainText(readLexical(tree(nestedLists(deepestList + 2))))
    for (let level = 1; level <= deepestList + 2; level++) expect(shown).toContain(`level ${level}`)
  })

  test('that has no place for words is none', () => {
    for (const odd of [
      {},
      { root: null },
      { root: { type: 'root' } },
      { root: { type: 'root', children: 'x' } },
    ])
      expect(faultsOfLexical(odd)).toEqual(['This is not rich text.'])
  })

  test('cannot make the page run out of stack', () => {
    let deep: object = { type: 'listitem', children: [text('the bottom')] }
    for (let level = 0; level < 10_000; level++) {
      deep = { type: 'listitem', children: [{ type: 'list', children: [deep] }] }
    }
    expect(faultsOfLexical(tree({ type: 'list', children: [deep] }))).not.toEqual([])
    expect(readLexical(tree({ type: 'list', children: [deep] }))).toHaveLength(1)
  })
})
