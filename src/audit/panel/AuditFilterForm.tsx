import { Button } from '@payloadcms/ui'
import type { ReactNode } from 'react'

import { actionLabel, actions, type AuditAction } from '@/audit/actions'
import { kindsWithoutId, type AuditFilter } from '@/audit/filter'
import { actorWords } from '@/audit/sentence'

interface Props {
  address: string
  actors: { id: string; name: string }[]
  /** Null where what was asked for cannot be. */
  filter: AuditFilter | null
}

/** Narrows the list by action, person and days. */
export function AuditFilterForm({ actors, address, filter }: Props) {
  return (
    <form action={address} method="get" style={form}>
      <Labelled label="What">
        <select defaultValue={filter?.action ?? ''} name="action" style={control}>
          <option value="">Everything</option>
          {(Object.keys(actions) as AuditAction[]).map((action) => (
            <option key={action} value={action}>
              {actionLabel(action)}
            </option>
          ))}
        </select>
      </Labelled>
      <Labelled label="Who">
        <select defaultValue={filter?.actor ?? ''} name="actor" style={control}>
          <option value="">Everybody</option>
          {actors.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          {kindsWithoutId.map((kind) => (
            <option key={kind} value={kind}>
              {kind === 'commandLine'
                ? 'Commands at the server'
                : actorWords({ actorKind: kind, actorName: null })}
            </option>
          ))}
        </select>
      </Labelled>
      <Labelled label="From">
        <input defaultValue={filter?.from ?? ''} name="from" style={control} type="date" />
      </Labelled>
      <Labelled label="To">
        <input defaultValue={filter?.to ?? ''} name="to" style={control} type="date" />
      </Labelled>
      <Button margin={false} type="submit">
        Show
      </Button>
    </form>
  )
}

function Labelled({ children, label }: { children: ReactNode; label: string }) {
  return (
    <label style={{ display: 'grid', gap: 'calc(var(--base) / 4)', maxWidth: '100%' }}>
      {label}
      {children}
    </label>
  )
}

const form = {
  alignItems: 'end',
  display: 'flex',
  flexWrap: 'wrap',
  gap: 'calc(var(--base) / 2)',
  marginBlock: 'var(--base)',
} as const

const control = {
  background: 'var(--theme-input-bg)',
  border: '1px solid var(--theme-elevation-150)',
  borderRadius: 'var(--style-radius-s)',
  color: 'var(--theme-text)',
  font: 'inherit',
  height: 'calc(var(--base) * 2)',
  maxWidth: '100%',
  paddingInline: 'calc(var(--base) / 2)',
}
