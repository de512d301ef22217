'use client'

import type { FieldFault } from '@/platform/field-faults'
import { DeskField } from '@/questions/panel/DeskField'

import { replyOptions } from './entry-options'
import { faultOf, idOf, type Typed } from './typed'

interface ContactFieldsProps {
  canMail: boolean
  faults: FieldFault[]
  typed: Typed
  set: (changed: Partial<Typed>) => void
}

/** How to reach the writer: kept apart from the letter, sealed. */
export function ContactFields({ canMail, faults, set, typed }: ContactFieldsProps) {
  return (
    <fieldset style={{ margin: 0, padding: 0, border: 0 }}>
      <legend style={{ padding: 0, fontWeight: 600 }}>How to reach them</legend>
      <p>All of it may stay empty. It is kept sealed, apart from the letter; doctors never see it.</p>
      {(['name', 'email', 'phone'] as const).map((name) => (
        <DeskField
          fault={faultOf(faults, `contact.${name}`)}
          id={idOf(`contact.${name}`)}
          key={name}
          label={labels[name]}
          onChange={(value) => set({ [name]: value })}
          type={types[name]}
          value={typed[name]}
        />
      ))}
      <DeskField
        fault={faultOf(faults, 'contact.reply')}
        id={idOf('contact.reply')}
        label="How they would like to hear from you"
        onChange={(reply) => set({ reply })}
        options={replyOptions(canMail)}
        value={typed.reply}
      />
    </fieldset>
  )
}

const labels = { name: 'Their name', email: 'Their e-mail address', phone: 'Their telephone number' }
const types = { name: 'text', email: 'email', phone: 'tel' } as const
