'use client'

import {
  useAllFormFields,
  useDocumentInfo,
  useFormBackgroundProcessing,
  useFormModified,
  useFormProcessing,
} from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useMemo, useState } from 'react'

/** Autosave waits for two seconds of rest; what it has not taken up by then holds nothing new. */
const restMs = 3_000

/**
 * Whether the form holds something that is not saved yet. Payload's own word for it stays "modified" after a save in
 * which a rich text field of a tab that was left wrote its unchanged words once more; so values are compared, and
 * those that rested for so long count as saved. Where a save was refused, Payload says so itself.
 */
export function useUnsaved(): { isUnsaved: boolean; savedAt: string | null } {
  const { lastUpdateTime, savedDocumentData } = useDocumentInfo()
  const [fields] = useAllFormFields()
  const isModified = useFormModified()
  const isProcessing = [useFormProcessing(), useFormBackgroundProcessing()].some(Boolean)
  const savedAt = String(savedDocumentData?.updatedAt ?? lastUpdateTime)
  const values = useMemo(() => keyOf(reduceFieldsToValues(fields, true)), [fields])
  const [settled, setSettled] = useState(values)

  useEffect(() => {
    if (isProcessing) return
    const timer = setTimeout(() => setSettled(values), isModified ? restMs : 0)
    return () => clearTimeout(timer)
  }, [isModified, isProcessing, values])

  const isUnsaved = isProcessing || (isModified && values !== settled)
  return { isUnsaved, savedAt: isUnsaved ? null : savedAt }
}

function keyOf({ updatedAt: _, ...values }: Record<string, unknown>): string {
  return JSON.stringify(values)
}
