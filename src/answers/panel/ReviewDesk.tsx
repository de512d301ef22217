'use client'

import { useState } from 'react'

import { CommentColumn } from './CommentColumn'
import { historyWords, stateWords } from './publication-orders'
import { RequestWords } from './RequestWords'
import type { ShownBlock } from './review-page'
import { ReviewFrame } from './ReviewFrame'
import { SigningBar } from './SigningBar'
import { useComments } from './use-comments'
import { usePublication } from './use-publication'
import { WhatChanged } from './WhatChanged'
import { WriteComment, type CommentDraft } from './WriteComment'

/** What a reviewer needs on one page. What is signed is what the frame shows, by the hash that came with it. */
export function ReviewDesk({ answerId }: { answerId: string }) {
  const { address, state, carryOut } = usePublication(answerId, 'now')
  const comments = useComments(address, 'now')
  const [page, setPage] = useState<Document | null>(null)
  const [draft, setDraft] = useState<CommentDraft | null>(null)
  const [shown, setShown] = useState(0)
  const [readBefore, setReadBefore] = useState<ShownBlock[] | null>(null)

  function showAgain(blocks: ShownBlock[]): void {
    setReadBefore(blocks)
    setShown((count) => count + 1)
  }

  return (
    <>
      <style>{layout}</style>
      {state && (
        <section aria-label="Where it stands">
          <p aria-live="polite" style={{ margin: '0 0 .5rem', fontWeight: 600 }}>
            {stateWords(state, false)}
          </p>
          {state.request && <RequestWords request={state.request} timeZone={state.timeZone} />}
          <p>{whatIsMarked(state.history[0])}</p>
          <ul>
            {historyWords(state).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      {readBefore && page && <WhatChanged before={readBefore} page={page} />}
      <div className="review-desk">
        <ReviewFrame
          key={shown}
          onComment={setDraft}
          onPage={setPage}
          src={`/preview/answers/${answerId}`}
          threads={comments.threads}
        />
        <CommentColumn comments={comments} level={2} page={page} />
      </div>
      {state && page && (
        <SigningBar
          carryOut={carryOut}
          key={`sign-${shown}`}
          onRefused={showAgain}
          page={page}
          state={state}
        />
      )}
      {draft && <WriteComment comments={comments} draft={draft} onClose={() => setDraft(null)} />}
    </>
  )
}

function whatIsMarked(last: { by: string } | undefined): string {
  return last
    ? `Marked is what changed since the words that ${last.by} signed: new words are underlined, words taken out are struck through.`
    : 'Nobody has signed this answer yet, so all of it is new and nothing is marked.'
}

const layout = `
.review-desk{display:grid;gap:1.5rem;margin:1rem 0}
@media (min-width:1100px){.review-desk{grid-template-columns:minmax(0,46rem) minmax(16rem,1fr);align-items:start}}
`
