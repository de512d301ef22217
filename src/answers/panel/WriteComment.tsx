'use client'

import { useState } from 'react'

import { PanelDialog, TypedText } from './PanelDialog'
import type { Comments } from './use-comments'

/** What somebody is about to comment on. */
export interface CommentDraft {
  path: string
  label: string
  quote: string
}

interface WriteCommentProps {
  comments: Comments
  draft: CommentDraft
  onClose: () => void
}

export function WriteComment({ comments, draft: { path, label, quote }, onClose }: WriteCommentProps) {
  const [text, setText] = useState('')
  return (
    <PanelDialog
      deed="Comment"
      isReady={text.trim() !== ''}
      onClose={onClose}
      onConfirm={() => comments.say('comment', { path, quote, text })}
      title={`Comment on: ${label}`}
    >
      <blockquote style={{ margin: '0 0 1rem' }}>{quote}</blockquote>
      <TypedText label="Comment, seen by colleagues only" maxLength={4000} onChange={setText} value={text} />
    </PanelDialog>
  )
}
