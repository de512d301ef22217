'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { useState } from 'react'

import type { DeskOrder } from '@/questions/desk/desk-orders'
import type { Status, Urgency } from '@/questions/question'
import type { TopicName } from '@/questions/triage/queries'

import { CloseDialog } from './CloseDialog'
import { DeskDialog } from './DeskDialog'
import { EraseDialog } from './EraseDialog'
import { ReopenDialog } from './ReopenDialog'
import { TakeDialog } from './TakeDialog'
import { TriageDialog } from './TriageDialog'

interface LetterOrdersProps {
  /** Of the letter in the API. */
  address: string
  orders: DeskOrder[]
  standing: { urgency: Urgency; status: Status; topics: string[] }
  topics: TopicName[]
}

const labels: Record<DeskOrder, string> = {
  'look-at': 'I have looked at it',
  take: 'Take it',
  answer: 'Answer this',
  'give-back': 'Give it back',
  close: 'Close it',
  reopen: 'Open it again',
  erase: 'Erase it',
}

/** What can be done with a letter as it stands, a button each. */
export function LetterOrders({ address, orders, standing, topics }: LetterOrdersProps) {
  const { config } = useConfig()
  const [open, setOpen] = useState<DeskOrder | null>(null)
  const onClose = () => setOpen(null)
  const isTheirs = orders.includes('give-back')
  if (orders.length === 0) return null
  return (
    <div className="letter-orders">
      {orders.map((order, index) => (
        <Button
          buttonStyle={index === 0 && order !== 'erase' ? 'primary' : 'secondary'}
          key={order}
          margin={false}
          onClick={() => setOpen(order)}
          size="medium"
        >
          {order === 'take' && isTheirs ? 'Keep it longer' : labels[order]}
        </Button>
      ))}
      {open === 'look-at' && (
        <TriageDialog address={address} onClose={onClose} standing={standing} topics={topics} />
      )}
      {open === 'take' && <TakeDialog address={address} isTheirs={isTheirs} onClose={onClose} />}
      {open === 'close' && <CloseDialog address={address} onClose={onClose} />}
      {open === 'reopen' && <ReopenDialog address={address} onClose={onClose} />}
      {open === 'erase' && <EraseDialog address={address} onClose={onClose} />}
      {open === 'give-back' && (
        <DeskDialog
          address={`${address}/give-back`}
          body={{}}
          deed="Give it back"
          onClose={onClose}
          title="Give this letter back?"
        >
          <p>Others can take it then. An answer that was begun stays with the letter.</p>
        </DeskDialog>
      )}
      {open === 'answer' && (
        <DeskDialog
          address={`${address}/answer`}
          body={{}}
          deed="Begin an answer"
          onClose={onClose}
          then={(answer) =>
            `${config.routes.admin}/collections/answers/${(answer as { answer: string }).answer}`
          }
          title="Answer this letter in the column?"
        >
          <p>A draft is made with a copy of the letter. The letter here stays as it is.</p>
          <p>
            In the copy, take out every name, place, date and number that tells who wrote it, before anybody
            signs it off.
          </p>
        </DeskDialog>
      )}
    </div>
  )
}
