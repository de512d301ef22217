'use client'

import { useState } from 'react'

import { longestClaim, usualClaim } from '@/questions/claims/claim'

import { DeskDialog } from './DeskDialog'
import { DeskField } from './DeskField'

const choices = [1, usualClaim, 7, longestClaim].map((days) => ({
  value: String(days),
  label: days === 1 ? '1 day' : `${days} days`,
}))

interface TakeDialogProps {
  /** Of the letter in the API. */
  address: string
  /** Whether it is with whoever asks already. */
  isTheirs: boolean
  onClose: () => void
}

/** For how long whoever answers letters wants to have this one. */
export function TakeDialog({ address, isTheirs, onClose }: TakeDialogProps) {
  const [days, setDays] = useState(String(usualClaim))
  return (
    <DeskDialog
      address={`${address}/take`}
      body={{ days: Number(days) }}
      deed={isTheirs ? 'Keep it' : 'Take it'}
      onClose={onClose}
      title={isTheirs ? 'Keep this letter longer?' : 'Take this letter?'}
    >
      <p>
        It is yours for that long from now; then others may take it. Once you begin an answer, it stays with
        you.
      </p>
      <DeskField label="For how long" onChange={setDays} options={choices} value={days} />
    </DeskDialog>
  )
}
