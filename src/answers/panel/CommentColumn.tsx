'use client'

import { useEffect, useRef } from 'react'

import { CommentThread } from './CommentThread'
import { findPlace } from './review-page'
import type { Comments } from './use-comments'
import type { ThreadView } from '@/answers/comments/comment-view'

interface CommentColumnProps {
  comments: Comments
  /** The page whose words they are about, once it is there; beside it they stand at the height of their words. */
  page: Document | null
  /** Of the heading, in the outline of the page it stands on. */
  level: 2 | 3
}

/** Open threads in the order of the page, then those whose words are gone, then what was resolved. */
export function CommentColumn({ comments, page, level }: CommentColumnProps) {
  const list = useRef<HTMLUListElement>(null)
  const { threads, timeZone } = comments
  const open = threads.filter(({ resolved, place }) => !resolved && place !== null)
  const gone = threads.filter(({ resolved, place }) => !resolved && place === null)
  const resolved = threads.filter((thread) => thread.resolved)

  useEffect(() => {
    const column = list.current
    if (!page || !column) return
    const align = () => alignWith(page, column, open)
    const observer = new ResizeObserver(align)
    observer.observe(page.body)
    observer.observe(column)
    align()
    return () => observer.disconnect()
  }, [page, threads])

  const items = (some: ThreadView[]) =>
    some.map((thread) => (
      <li key={thread.id}>
        <CommentThread say={comments.say} thread={thread} timeZone={timeZone} />
      </li>
    ))
  const Heading = `h${level}` as const
  const LowerHeading = level === 2 ? 'h3' : 'h4'
  return (
    <section aria-label="Comments">
      <Heading style={{ margin: page ? '0 0 .5rem' : '1.5rem 0 .5rem', fontSize: '1.25rem' }}>
        Comments
      </Heading>
      {threads.length === 0 && <p>There are none. Colleagues alone see what is said here.</p>}
      <ul ref={list} style={plainList}>
        {items(open)}
      </ul>
      {gone.length > 0 && (
        <>
          <LowerHeading style={{ margin: '1.5rem 0 .5rem', fontSize: '1rem' }}>
            About words no longer there
          </LowerHeading>
          <ul style={plainList}>{items(gone)}</ul>
        </>
      )}
      {resolved.length > 0 && (
        <details style={{ marginTop: '1.5rem' }}>
          <summary>Resolved ({resolved.length})</summary>
          <ul style={plainList}>{items(resolved)}</ul>
        </details>
      )}
    </section>
  )
}

// A flow of its own, or the margin of the first thread would move the list from which it is measured.
const plainList = { display: 'flow-root', margin: 0, padding: 0, listStyle: 'none' }
const gap = 8

/** Moves each thread down to its words, as far as those above leave room. Below the page there is nothing to align. */
function alignWith(page: Document, column: HTMLElement, threads: ThreadView[]): void {
  const frame = page.defaultView?.frameElement?.getBoundingClientRect()
  const start = column.getBoundingClientRect()
  const isBeside = frame !== undefined && start.left >= frame.right
  let bottom = 0
  for (const [at, item] of [...column.children].entries()) {
    if (!(item instanceof HTMLElement)) continue
    const thread = threads[at]
    const place = isBeside && thread ? findPlace(page, thread) : null
    const wanted = place && frame ? frame.top + place.getBoundingClientRect().top - start.top : 0
    const margin = Math.max(gap, Math.round(wanted) - bottom)
    item.style.marginTop = `${margin}px`
    bottom += margin + item.offsetHeight
  }
}
