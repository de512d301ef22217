'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import { askServer } from '@/questions/panel/ask-server'
import { DeskField } from '@/questions/panel/DeskField'
import { UrgencyMark } from '@/questions/panel/UrgencyMark'
import { ruleTitle } from '@/questions/red-flag-rules/shipped-rule-view'
import { markedPieces } from '@/questions/red-flag-rules/trying/marked-pieces'
import type { TriedLetter } from '@/questions/red-flag-rules/trying/tried-letter'

/** A text, and what the rules in use find in it. It is kept nowhere. */
export function TryLetter({ address }: { address: string }) {
  const [letter, setLetter] = useState('')
  const [found, setFound] = useState<{ letter: string; tried: TriedLetter } | null>(null)
  const [fault, setFault] = useState<string | undefined>()
  const [isBusy, setBusy] = useState(false)

  async function tryIt(): Promise<void> {
    setBusy(true)
    const told = await askServer<TriedLetter>(address, { letter })
    setBusy(false)
    setFault(told.isDone ? undefined : told.message)
    setFound(told.isDone ? { letter, tried: told.answer } : null)
  }

  return (
    <section aria-label="Try a letter">
      <h2>Try a letter</h2>
      <DeskField
        fault={fault}
        hint="It is kept nowhere."
        label="A letter, or a part of one"
        onChange={setLetter}
        rows={6}
        value={letter}
      />
      <Button disabled={isBusy} margin={false} onClick={() => void tryIt()}>
        What is found in it?
      </Button>
      <div aria-live="polite" style={{ marginTop: '1rem' }}>
        {found && <Found {...found} />}
      </div>
    </section>
  )
}

function Found({ letter, tried }: { letter: string; tried: TriedLetter }) {
  if (tried.flags.length === 0) return <p>No rule in use finds anything in it.</p>
  return (
    <>
      <ul>
        {tried.flags.map(({ level, rule, words }) => (
          <li key={rule}>
            <UrgencyMark urgency={level} /> {ruleTitle(rule)}:{' '}
            {words.map(({ text }) => `“${text}”`).join(', ')}
          </li>
        ))}
      </ul>
      <div className="letter-words" dir="auto">
        {markedPieces(letter, tried).map(({ isMarked, text }, index) =>
          // The same words may stand in several places.
          isMarked ? <mark key={index}>{text}</mark> : text,
        )}
      </div>
    </>
  )
}
