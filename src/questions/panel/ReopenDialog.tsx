'use client'

import { useState } from 'react'

import { capitalised } from '@/platform/capitalised'
import { reopeningReasons } from '@/questions/endings/reopening/reopening'

import { DeskDialog } from './DeskDialog'
import { DeskField } from './DeskField'

const reasons = [
  { value: '', label: 'Please choose' },
  ...Object.entries(reopeningReasons).map(([value, label]) => ({
    value,
    label: capitalised(label),
  })),
]

/** Why a letter that had its ending is opened again, and what that means for its writer. */
export function ReopenDialog({ address, onClose }: { address: string; onClose: () => void }) {
  const [why, setWhy] = useState('')
  return (
    <DeskDialog
      address={`${address}/reopen`}
      body={why ? { why } : {}}
      deed="Open it again"
      onClose={onClose}
      title="Open this letter again?"
    >
      <p>
        It waits for a doctor once more. Its receipt says so, with a new day by which we answer, and its
        writer gets a mail where we can still reach them.
      </p>
      <p>
        What is kept of it is kept until its next ending. What was deleted since it was closed does not come
        back.
      </p>
      <DeskField
        hint="It is kept with your name."
        label="Why it is opened again"
        onChange={setWhy}
        options={reasons}
        value={why}
      />
    </DeskDialog>
  )
}
