'use client'

import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'

import { DeskDialog } from './DeskDialog'
import { DeskField } from './DeskField'

/** What goes with a letter that is erased, and what stays; nobody does it by a wrong press. */
export function EraseDialog({ address, onClose }: { address: string; onClose: () => void }) {
  const { config } = useConfig()
  const [reference, setReference] = useState('')
  return (
    <DeskDialog
      address={`${address}/erase`}
      body={{ reference }}
      deed="Erase it for good"
      onClose={onClose}
      then={() => `${config.routes.admin}/collections/questions`}
      title="Erase this letter?"
    >
      <p>Do this when its writer asks for it. Nobody can bring it back.</p>
      <p>
        <strong>At once:</strong> the letter goes, how to reach its writer, its receipt, and mails that wait.
        Answers that carry its words leave the site.
      </p>
      <p>
        <strong>What stays:</strong> drafts of those answers, which are yours to edit; its reference with who
        did what and when; and what is in backups, until those are deleted.
      </p>
      <DeskField
        hint="Such as ASK-7K3M-9Q. It stands at the top of this page."
        label="Its reference, to be sure"
        onChange={setReference}
        value={reference}
      />
    </DeskDialog>
  )
}
