'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import { DeskDialog } from '@/questions/panel/DeskDialog'
import { DeskField } from '@/questions/panel/DeskField'
import { ruleTitle } from '@/questions/red-flag-rules/shipped-rule-view'

interface SwitchRuleProps {
  address: string
  name: string
  isOn: boolean
}

/** Switches a rule off for this clinic, with a reason, or on again. */
export function SwitchRule({ address, isOn, name }: SwitchRuleProps) {
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const deed = isOn ? 'Switch it off' : 'Switch it on'
  return (
    <>
      <Button buttonStyle="secondary" margin={false} onClick={() => setOpen(true)} size="small">
        {deed}
      </Button>
      {isOpen && (
        <DeskDialog
          address={address}
          body={{ name, isOn: !isOn, ...(isOn ? { reason } : {}) }}
          deed={deed}
          onClose={() => setOpen(false)}
          title={`${ruleTitle(name)}: ${deed.toLowerCase()}?`}
        >
          {isOn ? (
            <>
              <p>Whoever writes of this is not told any more that it should not wait.</p>
              <DeskField label="Why, for colleagues" onChange={setReason} rows={3} value={reason} />
            </>
          ) : (
            <p>Letters are looked through for it again from now on.</p>
          )}
        </DeskDialog>
      )}
    </>
  )
}
