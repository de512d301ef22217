'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import type { ContactView } from '@/questions/contacts/contact-view'
import { replyLabels } from '@/questions/labels'

import { askServer } from './ask-server'

/** How to reach whoever wrote: asked for with a button, since each look is recorded, and gone with the page. */
export function ContactPart({ address }: { address: string }) {
  const [contact, setContact] = useState<ContactView | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  async function show(): Promise<void> {
    setBusy(true)
    setFault(null)
    const told = await askServer<ContactView>(address, {})
    setBusy(false)
    if (told.isDone) setContact(told.answer)
    else setFault(told.message)
  }

  return (
    <section aria-label="How to reach them">
      <h2>How to reach them</h2>
      {!contact && (
        <>
          <p>That you look is recorded, each time.</p>
          <Button buttonStyle="secondary" disabled={isBusy} margin={false} onClick={() => void show()}>
            Show how to reach them
          </Button>
        </>
      )}
      <div aria-live="polite">
        {contact && <Shown contact={contact} />}
        {fault && <p className="letter-note letter-note--grave">{fault}</p>}
      </div>
    </section>
  )
}

function Shown({ contact }: { contact: ContactView }) {
  if (contact.type === 'none')
    return <p>They left nothing by which to reach them, or it was deleted since.</p>
  if (contact.type === 'sealed') {
    return (
      <p className="letter-note">
        It is there, and cannot be opened (key {contact.keyId}). Ask an admin for that key; nothing is lost.
      </p>
    )
  }
  const { email, name, phone, preferredReply } = contact
  return (
    <dl>
      {name && <Line name="Name">{name}</Line>}
      {email && (
        <Line name="E-mail">
          <a href={`mailto:${email}`}>{email}</a>
        </Line>
      )}
      {phone && (
        <Line name="Telephone">
          <a href={`tel:${phone}`}>{phone}</a>
        </Line>
      )}
      <Line name="Would like a reply">{replyLabels[preferredReply]}</Line>
    </dl>
  )
}

function Line({ children, name }: { children: React.ReactNode; name: string }) {
  return (
    <div style={{ display: 'contents' }}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
