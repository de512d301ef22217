'use client'

import { useState } from 'react'

import { endingNeeds, type StaffOutcome } from '@/questions/endings/ending'
import { outcomeLabels } from '@/questions/labels'

import { AnswerPicker, type PickedAnswer } from './AnswerPicker'
import { DeskDialog } from './DeskDialog'
import { DeskField } from './DeskField'

const outcomes = (Object.keys(endingNeeds) as StaffOutcome[]).map((value) => ({
  value,
  label: outcomeLabels[value],
}))

/** How a letter ends, and what its writer is told. */
export function CloseDialog({ address, onClose }: { address: string; onClose: () => void }) {
  const [outcome, setOutcome] = useState<StaffOutcome>('answeredPrivately')
  const [note, setNote] = useState('')
  const [answer, setAnswer] = useState<PickedAnswer | null>(null)
  const [sameAs, setSameAs] = useState('')
  const needs = endingNeeds[outcome]
  return (
    <DeskDialog
      address={`${address}/close`}
      body={{
        outcome,
        note: note.trim() || null,
        ...(needs === 'answer' && answer ? { answer: answer.id } : {}),
        ...(needs === 'duplicateOf' && sameAs.trim() ? { sameAs } : {}),
      }}
      deed="Close it"
      onClose={onClose}
      title="Close this letter?"
    >
      <p>Its writer finds the ending on their receipt, and gets a mail where they asked for one.</p>
      <DeskField
        label="How it ends"
        onChange={(value) => setOutcome(value as StaffOutcome)}
        options={outcomes}
        value={outcome}
      />
      {needs === 'answer' && <AnswerPicker onPick={setAnswer} picked={answer} />}
      {needs === 'duplicateOf' && (
        <DeskField
          hint="Its reference, such as ASK-7K3M-9Q. Both writers are led to the same answer."
          label="The same as the letter"
          onChange={setSameAs}
          value={sameAs}
        />
      )}
      <DeskField
        hint="In your own words, without names."
        label={
          needs === 'note' ? 'What the writer is told' : 'What the writer is told besides (may stay empty)'
        }
        onChange={setNote}
        rows={4}
        value={note}
      />
    </DeskDialog>
  )
}
