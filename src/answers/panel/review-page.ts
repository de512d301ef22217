import { diffPieces, toWords, type Change } from '@/platform/word-diff'

/** One place of the reviewed page that can be commented on, with the words that stand there. */
export interface ShownBlock {
  path: string
  label: string
  text: string
}

const blocks = 'p,li,h1,h2,h3,h4'

/** The element whose words a comment button is about. */
export function blockOf(button: Element): Element {
  return button.closest(blocks) ?? button.parentElement ?? button
}

/** The words of an element as they are now: without buttons, remarks of the software and what was taken out. */
export function wordsOf(block: Element): string {
  const copy = block.cloneNode(true) as Element
  for (const aside of copy.querySelectorAll('.remark,.fate,del')) aside.remove()
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim()
}

export function commentButtons(page: Document): HTMLButtonElement[] {
  return [...page.querySelectorAll<HTMLButtonElement>('button.remark')]
}

/** Of the text that the page shows: what is signed. */
export function hashOfPage(page: Document): string {
  return page.querySelector<HTMLElement>('[data-words]')?.dataset.words ?? ''
}

/** The places of a page in their order; a place of several paragraphs is one. */
export function readBlocks(page: Document): ShownBlock[] {
  const found = new Map<string, ShownBlock>()
  for (const button of commentButtons(page)) {
    const path = button.dataset.path ?? ''
    const text = wordsOf(blockOf(button))
    const known = found.get(path)
    if (known) known.text += ` ${text}`
    else found.set(path, { path, label: labelOf(button), text })
  }
  return [...found.values()]
}

export function labelOf(button: Element): string {
  return (button.getAttribute('aria-label') ?? '').replace(/^Comment on: /, '')
}

export interface ChangedBlock {
  label: string
  changes: Change<string>[]
}

/** What became of the places of a page that was read, word by word; empty where nothing did. */
export function changedBlocks(before: ShownBlock[], after: ShownBlock[], language: string): ChangedBlock[] {
  const gone = before.filter(({ path }) => after.every((other) => other.path !== path))
  return [
    ...after.flatMap((block) => {
      const was = before.find(({ path }) => path === block.path)?.text ?? ''
      return was === block.text ? [] : [toChanged(block.label, was, block.text, language)]
    }),
    ...gone.map(({ label, text }) => toChanged(label, text, '', language)),
  ]
}

function toChanged(label: string, before: string, after: string, language: string): ChangedBlock {
  const changes = diffPieces(toWords(before, language), toWords(after, language), (word) => word)
  return { label, changes }
}

/** Where the words of a thread stand now: the paragraph that still has them, or else the first of its place. */
export function findPlace(page: Document, { path, quote }: { path: string; quote: string }): Element | null {
  const places = commentButtons(page)
    .filter((button) => button.dataset.path === path)
    .map(blockOf)
  return places.find((block) => wordsOf(block).includes(quote.slice(0, 60))) ?? places[0] ?? null
}
