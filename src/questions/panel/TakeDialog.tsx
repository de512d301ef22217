'use client'

import { useState } from 'react'

import { longestClaim, usualClaim } from '@/questions/claims/claim'

import { DeskDialog } from './DeskDialog'
import { DeskField } from './DeskField'

const choices = [1, usualClaim, 7, longestClaim].map((days) => ({
  value: String(days),
  label: days === 1 ? '1 day' : `${days} days`,
}))

/** For how long whoever answers letters wants to have this one. */
export function TakeDialog({ address, onClose }: { address: string; onClose: () => void }) {
  const [days, setDays] = useState(String(usualClaim))
  return (
    <DeskDialog
      address={`${address}/take`}
      body={{ days: Number(days) }}
      deed="Take it"
      onClose={onClose}
      title="Take this letter?"
    >
      <p>It is yours for that long; then others may take it. Once you begin an answer, it stays with you.</p>
      <DeskField label="For how long" onChange={setDays} options={choices} value={days} />
    </DeskDialog>
  )
}
