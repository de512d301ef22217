'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'

import { dialogStyle } from '@/platform/dialog-style'
import type { FoundLetter } from '@/questions/contacts/contact-view'
import { statusLabels } from '@/questions/labels'

import { askServer } from './ask-server'
import { DeskField } from './DeskField'

interface FindByEmailProps {
  /** Of the order in the API. */
  address: string
  /** Of the list of letters in the panel. */
  list: string
}

/** Finds the letters of somebody who says their address: it is compared sealed, and never shown. */
export function FindByEmail({ address, list }: FindByEmailProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button buttonStyle="secondary" margin={false} onClick={() => setOpen(true)} size="small">
        Find letters by an e-mail address
      </Button>
      {isOpen && <FindDialog address={address} list={list} onClose={() => setOpen(false)} />}
    </>
  )
}

function FindDialog({ address, list, onClose }: FindByEmailProps & { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const [email, setEmail] = useState('')
  const [fault, setFault] = useState<string | undefined>()
  const [letters, setLetters] = useState<FoundLetter[] | null>(null)

  useEffect(() => dialog.current?.showModal(), [])

  async function find(): Promise<void> {
    const told = await askServer<{ letters: FoundLetter[] }>(address, { email })
    setFault(told.isDone ? undefined : told.message)
    setLetters(told.isDone ? told.answer.letters : null)
  }

  return (
    <dialog aria-labelledby={id} onClose={onClose} ref={dialog} style={dialogStyle}>
      <h2 id={id} style={{ marginBottom: '1rem' }}>
        Whose letters?
      </h2>
      <DeskField
        fault={fault}
        hint="That you look is recorded, each time."
        label="E-mail address"
        onChange={setEmail}
        type="email"
        value={email}
      />
      <div aria-live="polite">
        {letters?.length === 0 && <p>No letter came with this address, or its contact was deleted since.</p>}
        {letters && letters.length > 0 && (
          <ul>
            {letters.map((letter) => (
              <li key={letter.id}>
                <a href={`${list}/${letter.id}`}>{letter.reference}</a>, {statusLabels[letter.status]}
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className="letter-orders" style={{ marginTop: '1.25rem' }}>
        <Button margin={false} onClick={() => void find()}>
          Find
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={onClose}>
          Close
        </Button>
      </div>
    </dialog>
  )
}
