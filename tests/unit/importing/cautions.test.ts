import { describe, expect, test } from '@jest/globals'

import { dryEyes, page } from './pages'
import { plainText } from '@/platform/rich-text'

/** The first step of a page that says this in it. */
function step(words: string) {
  const [first] = page(dryEyes.replace(/Look out of a window[^]*you forget\./, words)).draft.steps
  if (!first) throw new Error('The page has no steps.')
  const bold = first.instruction.flatMap((block) =>
    block.type === 'list'
      ? []
      : block.children.flatMap((each) => ('bold' in each && each.bold ? [each.text] : [])),
  )
  return { instruction: plainText(first.instruction), caution: first.caution, bold }
}

describe('a caution is parted from its step', () => {
  test.each([
    ['Rinse it. Do NOT rub.', 'Rinse it.', 'Do NOT rub.'],
    ['Rinse it. DO NOT RUB. It tears.', 'Rinse it.', 'DO NOT RUB. It tears.'],
    ['Rinse it. DON’T rub.', 'Rinse it.', 'DON’T rub.'],
    ['Rinse it. Never rub. It tears. Ask us.', 'Rinse it.', 'Never rub. It tears. Ask us.'],
    ['Rinse it. You should never rub.', 'Rinse it.', 'You should never rub.'],
    ['Rinse it. Warning: do not rub.', 'Rinse it.', 'Warning: do not rub.'],
    ['Rinse it. Do NOT rub. Instead, blink.', 'Rinse it.', 'Do NOT rub. Instead, blink.'],
    ['Rinse it.\n     Do NOT rub.', 'Rinse it.', 'Do NOT rub.'],
    ['Rinse it.\n\n     Blink.\n\n     Never rub.', 'Rinse it.\nBlink.', 'Never rub.'],
  ])('%j', (words, instruction, caution) => {
    expect(step(words)).toMatchObject({ instruction, caution, bold: [] })
  })
})

describe('a warning that is not the end of its step is bold where it stands', () => {
  test.each([
    ['Do NOT rub. It tears.', ['NOT']],
    ['Rinse, but NOT with milk.', ['NOT']],
    ['Caution: rinse gently.', ['Caution']],
    ['Rinse it. Do NOT rub. Then dry it.', ['NOT']],
    ['Rinse it. Never rub. After that, dry it.', ['Never']],
  ])('%s', (words, bold) => {
    expect(step(words)).toEqual({ instruction: words, caution: null, bold })
  })
})

describe('small words are no warning', () => {
  test.each([
    'Rinse it. Do not rub.',
    'Rinse it, not rub it. Nevertheless, blink.',
    'Rinse at NOTTINGHAM. Blink.',
  ])('%s', (words) => {
    expect(step(words)).toEqual({ instruction: words, caution: null, bold: [] })
  })
})
