'use client'

import { changedBlocks, readBlocks, type ShownBlock } from './review-page'

interface WhatChangedProps {
  /** The places of the page as they were read. */
  before: ShownBlock[]
  page: Document
}

/** What was saved while the reviewer was reading, word by word. */
export function WhatChanged({ before, page }: WhatChangedProps) {
  const changed = changedBlocks(before, readBlocks(page), page.documentElement.lang)
  if (changed.length === 0) return null
  return (
    <section aria-label="What changed while you were reading" role="alert">
      <p>These words changed while you were reading. The page below shows the newest.</p>
      <ul>
        {changed.map(({ label, changes }) => (
          <li key={label}>
            <b>{label}:</b>{' '}
            {changes.map(({ type, pieces }, at) => {
              const text = pieces.join('')
              if (type === 'same') return <span key={at}>{text}</span>
              return type === 'gone' ? <del key={at}>{text}</del> : <ins key={at}>{text}</ins>
            })}
          </li>
        ))}
      </ul>
    </section>
  )
}
