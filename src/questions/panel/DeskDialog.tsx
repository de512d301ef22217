'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useId, useRef, useState, type ReactNode } from 'react'

import { dialogStyle } from '@/platform/dialog-style'

import { askServer } from './ask-server'

interface DeskDialogProps {
  title: string
  children?: ReactNode
  /** The button that does it. */
  deed: string
  address: string
  body: object
  /** Where to go when it is done; without it the page is made anew. */
  then?: (answer: unknown) => string | null
  onClose: () => void
}

/** Asks for what an order needs, carries it out, and stays with what was typed where it was refused. */
export function DeskDialog({ address, body, children, deed, onClose, then, title }: DeskDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const id = useId()

  useEffect(() => dialog.current?.showModal(), [])

  async function confirm(): Promise<void> {
    setBusy(true)
    setFault(null)
    const told = await askServer(address, body)
    setBusy(false)
    if (!told.isDone) return setFault(told.message)
    onClose()
    const next = then?.(told.answer) ?? null
    if (next === null) router.refresh()
    else router.push(next)
  }

  return (
    <dialog aria-labelledby={id} onClose={onClose} ref={dialog} style={dialogStyle}>
      <h2 id={id} style={{ marginBottom: '1rem' }}>
        {title}
      </h2>
      {children}
      {fault && (
        <p className="letter-note letter-note--grave" role="alert">
          {fault}
        </p>
      )}
      <div className="letter-orders" style={{ marginTop: '1.25rem' }}>
        <Button disabled={isBusy} margin={false} onClick={() => void confirm()}>
          {deed}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={onClose}>
          Cancel
        </Button>
      </div>
    </dialog>
  )
}
