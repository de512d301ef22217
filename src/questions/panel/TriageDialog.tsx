'use client'

import { useState } from 'react'

import { capitalised } from '@/platform/capitalised'
import { toOptions, urgencyLabels } from '@/questions/labels'
import type { Status, Urgency } from '@/questions/question'
import { urgencyReasons } from '@/questions/triage/triage'
import type { TopicName } from '@/questions/triage/queries'

import { DeskDialog } from './DeskDialog'
import { DeskField } from './DeskField'
import { TopicChoice } from './TopicChoice'

interface TriageDialogProps {
  address: string
  standing: { urgency: Urgency; status: Status; topics: string[] }
  topics: TopicName[]
  onClose: () => void
}

const reasons = [
  { value: '', label: 'Please choose' },
  ...Object.entries(urgencyReasons).map(([value, label]) => ({ value, label: capitalised(label) })),
]

/** What somebody decides who has read a letter: whether it is one, how pressing it is, what it is about. */
export function TriageDialog({ address, onClose, standing, topics }: TriageDialogProps) {
  const [isLetter, setLetter] = useState(true)
  const [urgency, setUrgency] = useState<string>(standing.urgency)
  const [why, setWhy] = useState('')
  const [chosen, setChosen] = useState(standing.topics)
  const isMoved = urgency !== standing.urgency
  const mayBeNone = ['new', 'triaged', 'spam'].includes(standing.status)
  return (
    <DeskDialog
      address={`${address}/look-at`}
      body={{ isLetter, urgency, topics: chosen, ...(isMoved && why ? { why } : {}) }}
      deed={isLetter ? 'Keep this' : 'Set it aside'}
      onClose={onClose}
      title="What is this letter?"
    >
      <DeskField label="Urgency" onChange={setUrgency} options={toOptions(urgencyLabels)} value={urgency} />
      {isMoved && <DeskField label="Why that is so" onChange={setWhy} options={reasons} value={why} />}
      <TopicChoice chosen={chosen} onChange={setChosen} topics={topics} />
      {mayBeNone && (
        <label style={{ display: 'block', padding: '.5rem 0' }}>
          <input checked={!isLetter} onChange={() => setLetter(!isLetter)} type="checkbox" /> This is no
          letter: an advertisement, a trial, nonsense
        </label>
      )}
    </DeskDialog>
  )
}
