'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'

import { dialogStyle } from '@/platform/dialog-style'

import { HandOver } from './HandOver'
import { messageOf, order, type Told } from './order'

export interface Order {
  address: string
  /** What the button says. */
  label: string
  title: string
  /** What happens, a sentence each. */
  says: string[]
  /** Asks how the link that is made goes to its person. */
  makesLink?: { canMail: boolean }
  /** Asks whether the doctor’s profile follows. */
  doctor?: { label: string; isOn: boolean }
  isGrave?: boolean
}

/** Says what will happen, asks, and shows what came of it. The page is made anew when it is closed after that. */
export function OrderDialog({ order: asked, onClose }: { order: Order; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const [delivery, setDelivery] = useState<'link' | 'mail'>(asked.makesLink?.canMail ? 'mail' : 'link')
  const [doctor, setDoctor] = useState(asked.doctor?.isOn ?? false)
  const [isBusy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const [told, setTold] = useState<Told | null>(null)

  useEffect(() => dialog.current?.showModal(), [])

  async function confirm(): Promise<void> {
    setBusy(true)
    setFault(null)
    try {
      const body = { ...(asked.makesLink ? { delivery } : {}), ...(asked.doctor ? { doctor } : {}) }
      setTold(await order(asked.address, body))
    } catch (error) {
      setFault(messageOf(error))
    }
    setBusy(false)
  }

  const close = () => (told ? window.location.reload() : onClose())

  // Outside of the document’s form, which would take the keys that are pressed in here.
  return createPortal(
    <dialog aria-labelledby={`${id}-title`} onCancel={close} ref={dialog} style={dialogStyle}>
      <h2 id={`${id}-title`} style={{ marginBottom: '1rem' }}>
        {asked.title}
      </h2>
      {told ? (
        <>
          <p role="status">{told.message}</p>
          {told.link && told.until && <HandOver link={told.link} until={told.until} />}
          <Button onClick={close}>Close</Button>
        </>
      ) : (
        <>
          {asked.says.map((sentence) => (
            <p key={sentence} style={{ marginBottom: '0.75rem' }}>
              {sentence}
            </p>
          ))}
          {asked.makesLink?.canMail && (
            <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
              <legend>How they get the link to choose a password</legend>
              {(['mail', 'link'] as const).map((way) => (
                <label key={way} style={{ display: 'block', padding: '0.5rem 0' }}>
                  <input
                    checked={delivery === way}
                    name={`${id}-delivery`}
                    onChange={() => setDelivery(way)}
                    type="radio"
                  />{' '}
                  {way === 'mail' ? 'By mail' : 'I hand it over'}
                </label>
              ))}
            </fieldset>
          )}
          {asked.doctor && (
            <label style={{ display: 'block', padding: '0.5rem 0' }}>
              <input checked={doctor} onChange={() => setDoctor(!doctor)} type="checkbox" />{' '}
              {asked.doctor.label}
            </label>
          )}
          {fault && <p role="alert">{fault}</p>}
          <Button
            buttonStyle={asked.isGrave ? 'error' : 'primary'}
            disabled={isBusy}
            onClick={() => void confirm()}
          >
            {asked.label}
          </Button>{' '}
          <Button buttonStyle="secondary" onClick={onClose}>
            Cancel
          </Button>
        </>
      )}
    </dialog>,
    document.body,
  )
}
