import { Gutter } from '@payloadcms/ui'
import { notFound } from 'next/navigation'
import type { DocumentViewServerProps } from 'payload'

import { ReviewDesk } from './ReviewDesk'
import { roleOf } from '@/staff/access'

/** A tab of an answer: its words as readers will see them, what changed, what colleagues say, and the signature. */
export function ReviewView({ initPageResult }: DocumentViewServerProps) {
  const { docID, req } = initPageResult
  const role = roleOf(req)
  if (role === null || role === 'frontDesk' || docID === undefined) notFound()
  return (
    <Gutter>
      <ReviewDesk answerId={String(docID)} />
    </Gutter>
  )
}
