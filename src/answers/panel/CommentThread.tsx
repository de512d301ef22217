'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import { TypedText } from './PanelDialog'
import { momentOf } from './publication-orders'
import type { Comments } from './use-comments'
import type { RemarkView, ThreadView } from '@/answers/comments/comment-view'

interface CommentThreadProps {
  thread: ThreadView
  say: Comments['say']
  timeZone: string
}

/** The words it is about, what was said, and what can be done about it. */
export function CommentThread({ thread, say, timeZone }: CommentThreadProps) {
  const [isReplying, setReplying] = useState(false)
  const [text, setText] = useState('')
  const { id, place, quote, replies, resolved } = thread

  async function reply(): Promise<void> {
    if (!(await say('reply', { comment: id, text }))) return
    setText('')
    setReplying(false)
  }

  return (
    <article style={card}>
      {place && <b>{place}</b>}
      <blockquote style={{ margin: '.25rem 0', fontStyle: 'italic' }}>“{quote}”</blockquote>
      {[thread, ...replies].map((remark) => (
        <Remark key={remark.id} remark={remark} timeZone={timeZone} />
      ))}
      {resolved && (
        <p>
          Resolved by {resolved.by} on {momentOf(resolved.at, timeZone)}.
        </p>
      )}
      {isReplying && <TypedText label="Reply" maxLength={4000} onChange={setText} rows={3} value={text} />}
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: '.5rem', marginTop: '.5rem' }}>
        <Button
          buttonStyle="secondary"
          disabled={isReplying && text.trim() === ''}
          margin={false}
          onClick={() => (isReplying ? void reply() : setReplying(true))}
          size="small"
        >
          {isReplying ? 'Send the reply' : 'Reply'}
        </Button>
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => void say('resolve', { comment: id, isResolved: !resolved })}
          size="small"
        >
          {resolved ? 'Open it again' : 'Resolve'}
        </Button>
      </div>
    </article>
  )
}

function Remark({ remark: { by, at, text }, timeZone }: { remark: RemarkView; timeZone: string }) {
  return (
    <div style={{ marginTop: '.5rem' }}>
      <small>
        {by}, {momentOf(at, timeZone)}
      </small>
      <p style={{ margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{text}</p>
    </div>
  )
}

const card = {
  padding: '.75rem',
  border: '1px solid var(--theme-elevation-150)',
  borderRadius: 'var(--style-radius-m)',
  background: 'var(--theme-elevation-50)',
} as const
