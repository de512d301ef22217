'use client'

import { Button, toast, useConfig, useDocumentInfo, useFormModified, useFormProcessing } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'

import {
  doneWords,
  orderPublication,
  readPublicationState,
  signingBody,
  stateWords,
  type PublicationOrder,
} from './publication-orders'
import { WithdrawDialog } from './WithdrawDialog'
import type { PublicationState } from '@/answers/publication/state'

/** Where an answer stands on its road to readers, and the next step on it. */
export function PublicationControls() {
  const { id, lastUpdateTime, savedDocumentData, setHasPublishedDoc, setUnpublishedVersionCount } =
    useDocumentInfo()
  const { config } = useConfig()
  const isModified = useFormModified()
  const isSaving = useFormProcessing()
  const router = useRouter()
  const [state, setState] = useState<PublicationState | null>(null)
  const [orders, setOrders] = useState(0)
  const [isWithdrawing, setWithdrawing] = useState(false)

  const address = `${config.serverURL}${config.routes.api}/answers/${id}`
  const savedAt = String(savedDocumentData?.updatedAt ?? lastUpdateTime)

  useEffect(() => {
    if (!id || isModified || isSaving) return
    const request = new AbortController()
    readPublicationState(address, request.signal)
      .then(setState)
      .catch((error: unknown) => {
        if (!request.signal.aborted) toast.error(messageOf(error))
      })
    return () => request.abort()
  }, [address, id, isModified, isSaving, orders, savedAt])

  if (!id || !state) return null

  async function carryOut(order: PublicationOrder, body?: object): Promise<void> {
    try {
      await orderPublication(address, order, body)
      // Payload's own line about the status learns of it only when the page is loaded again.
      if (order !== 'sign-off') {
        setHasPublishedDoc(order === 'publish')
        setUnpublishedVersionCount(0)
      }
      toast.success(doneWords[order])
      router.refresh()
    } catch (error) {
      toast.error(messageOf(error))
    }
    setWithdrawing(false)
    setOrders((count) => count + 1)
  }

  const isUnsaved = isModified || isSaving
  const button = (order: PublicationOrder, label: string, isOff: boolean, hint?: string) => (
    <Button
      buttonStyle={order === 'publish' ? 'primary' : 'secondary'}
      disabled={isOff || isUnsaved}
      margin={false}
      onClick={() => void carryOut(order, order === 'sign-off' ? signingBody(savedDocumentData ?? {}) : {})}
      size="medium"
      tooltip={isOff ? hint : undefined}
    >
      {label}
    </Button>
  )

  return (
    <>
      <span aria-live="polite">{stateWords(state, isUnsaved)}</span>
      {!state.signedOff && button('sign-off', 'Sign off', state.whyNotSign !== null, state.whyNotSign ?? '')}
      {!state.isCurrent &&
        button(
          'publish',
          state.isPublic ? 'Publish changes' : 'Publish',
          !state.signedOff || state.missing.length > 0,
          state.missing[0]?.message ?? 'Have these words signed off first.',
        )}
      {state.isPublic && button('unpublish', 'Unpublish', false)}
      {state.isPublic && (
        <Button buttonStyle="error" margin={false} onClick={() => setWithdrawing(true)} size="medium">
          Withdraw
        </Button>
      )}
      {isWithdrawing && (
        <WithdrawDialog
          onCancel={() => setWithdrawing(false)}
          onConfirm={(reason) => void carryOut('withdraw', { reason })}
        />
      )}
    </>
  )
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : 'Something went wrong. Nothing was changed.'
}
