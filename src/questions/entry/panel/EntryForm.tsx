'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { useState, type FormEvent } from 'react'

import type { FieldFault } from '@/platform/field-faults'
import type { Checked, TypedIn } from '@/questions/entry/commands'
import { askServer } from '@/questions/panel/ask-server'
import { DeskField } from '@/questions/panel/DeskField'
import { TopicChoice } from '@/questions/panel/TopicChoice'
import type { TopicName } from '@/questions/triage/queries'
import type { LetterboxView } from '@/settings/letterbox-view'

import { BeforeKeeping } from './BeforeKeeping'
import { ConsentChoice } from './ConsentChoice'
import { ContactFields } from './ContactFields'
import { ageOptions, forWhomOptions, sourceOptions } from './entry-options'
import { ErrorSummary } from './ErrorSummary'
import { faultOf, idOf, nothingTyped, toQuestion, type Typed } from './typed'
import { TypedInNotice } from './TypedInNotice'

interface EntryFormProps {
  canMail: boolean
  consent: LetterboxView['consent']
  entryKey: string
  topics: TopicName[]
}

/** What is refused comes back by the field, with everything typed kept. What should not wait is said before it is kept. */
export function EntryForm({ canMail, consent, entryKey, topics }: EntryFormProps) {
  const { config } = useConfig()
  const address = `${config.routes.api}/questions`
  const [typed, setTyped] = useState<Typed>(nothingTyped)
  const [faults, setFaults] = useState<FieldFault[]>([])
  const [checked, setChecked] = useState<Checked | null>(null)
  const [kept, setKept] = useState<TypedIn | null>(null)
  const [isBusy, setBusy] = useState(false)
  const set = (changed: Partial<Typed>) => setTyped({ ...typed, ...changed })

  async function send<Answer>(order: string, body: object): Promise<Answer | null> {
    setBusy(true)
    const told = await askServer<Answer>(`${address}/${order}`, body)
    setBusy(false)
    setFaults(told.isDone ? [] : told.faults.length > 0 ? told.faults : [{ path: '', message: told.message }])
    return told.isDone ? told.answer : null
  }

  async function check(event: FormEvent): Promise<void> {
    event.preventDefault()
    setChecked(await send<Checked>('check-typed', { question: toQuestion(typed, consent.version) }))
  }

  async function keep(): Promise<void> {
    const body = { key: entryKey, source: typed.source, question: toQuestion(typed, consent.version) }
    const told = await send<TypedIn>('type-in', body)
    if (told) setKept(told)
    else setChecked(null)
  }

  if (kept) return <TypedInNotice kept={kept} />
  if (checked) {
    return (
      <BeforeKeeping
        checked={checked}
        isBusy={isBusy}
        onChange={() => setChecked(null)}
        onKeep={() => void keep()}
      />
    )
  }
  return (
    <form noValidate onSubmit={(event) => void check(event)}>
      <ErrorSummary faults={faults} />
      <DeskField
        fault={faultOf(faults, 'source')}
        id={idOf('source')}
        label="How it came"
        onChange={(source) => set({ source })}
        options={sourceOptions}
        value={typed.source}
      />
      <DeskField
        fault={faultOf(faults, 'letter')}
        hint="In the writer’s own words, up to 5,000 characters. Nobody can change it afterwards."
        id={idOf('letter')}
        label="The letter"
        onChange={(letter) => set({ letter })}
        rows={14}
        value={typed.letter}
      />
      <DeskField
        id={idOf('about')}
        label="For whom (may stay empty)"
        onChange={(about) => set({ about })}
        options={forWhomOptions}
        value={typed.about}
      />
      <DeskField
        id={idOf('ageBand')}
        label="Age (may stay empty)"
        onChange={(ageBand) => set({ ageBand })}
        options={ageOptions}
        value={typed.ageBand}
      />
      <TopicChoice chosen={typed.topics} onChange={(chosen) => set({ topics: chosen })} topics={topics} />
      <ConsentChoice consent={consent} faults={faults} set={set} typed={typed} />
      <ContactFields canMail={canMail} faults={faults} set={set} typed={typed} />
      <Button disabled={isBusy} size="large" type="submit">
        Look it over
      </Button>
    </form>
  )
}
