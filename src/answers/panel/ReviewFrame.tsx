'use client'

import { useEffect, useRef, useState } from 'react'

import { blockOf, findPlace, labelOf, wordsOf } from './review-page'
import type { CommentDraft } from './WriteComment'
import type { ThreadView } from '@/answers/comments/comment-view'

interface ReviewFrameProps {
  src: string
  threads: ThreadView[]
  onPage: (page: Document) => void
  onComment: (draft: CommentDraft) => void
}

const longestQuote = 300

/** The reader's page in a frame of its own, as high as it is, so that the panel's styles and its own never meet. */
export function ReviewFrame({ src, threads, onPage, onComment }: ReviewFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null)
  const [page, setPage] = useState<Document | null>(null)
  const [height, setHeight] = useState(600)

  function take(): void {
    const shown = frame.current?.contentDocument
    if (!shown?.querySelector('[data-words]')) return
    setPage(shown)
    onPage(shown)
  }

  useEffect(() => {
    // It may have come before anybody listened.
    if (frame.current?.contentDocument?.readyState === 'complete') take()
  }, [])

  useEffect(() => {
    if (!page) return
    let selected = ''
    const noteSelection = () =>
      (selected = (page.getSelection()?.toString() ?? '').replace(/\s+/g, ' ').trim())
    const act = (event: Event) => {
      const target = event.target as Element
      const button = target.closest('button.remark')
      const link = target.closest('a')
      if (link) {
        event.preventDefault()
        window.open(link.href, '_blank', 'noopener')
      }
      if (!(button instanceof (page.defaultView?.HTMLElement ?? HTMLElement))) return
      const words = wordsOf(blockOf(button))
      const quote = selected && words.includes(selected) ? selected : words
      onComment({
        path: button.dataset.path ?? '',
        label: labelOf(button),
        quote: quote.slice(0, longestQuote),
      })
    }
    const observer = new ResizeObserver(() => setHeight(page.body.scrollHeight + 8))
    observer.observe(page.body)
    page.addEventListener('pointerdown', noteSelection)
    page.addEventListener('click', act)
    return () => {
      observer.disconnect()
      page.removeEventListener('pointerdown', noteSelection)
      page.removeEventListener('click', act)
    }
  }, [page, onComment])

  useEffect(() => {
    if (!page) return
    for (const block of page.querySelectorAll('.talked-about')) block.classList.remove('talked-about')
    for (const thread of threads) {
      if (!thread.resolved) findPlace(page, thread)?.classList.add('talked-about')
    }
  }, [page, threads])

  return (
    <iframe
      onLoad={take}
      ref={frame}
      src={src}
      style={{ width: '100%', height, border: '1px solid var(--theme-elevation-150)' }}
      title="The answer as its readers see it"
    />
  )
}
