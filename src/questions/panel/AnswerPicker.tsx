'use client'

import { Button, toast, useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { DeskField } from './DeskField'

export interface PickedAnswer {
  id: string
  title: string
}

interface AnswerPickerProps {
  picked: PickedAnswer | null
  onPick: (answer: PickedAnswer | null) => void
}

/** Finds one of the published answers by a part of its title. */
export function AnswerPicker({ onPick, picked }: AnswerPickerProps) {
  const { config } = useConfig()
  const [typed, setTyped] = useState('')
  const [found, setFound] = useState<PickedAnswer[]>([])

  useEffect(() => {
    const words = typed.trim()
    if (words.length < 2) return
    const request = new AbortController()
    const query = new URLSearchParams({
      'where[title][like]': words,
      'where[_status][equals]': 'published',
      'select[title]': 'true',
      limit: '8',
      depth: '0',
    })
    fetch(`${config.routes.api}/answers?${query}`, { credentials: 'same-origin', signal: request.signal })
      .then(async (response) =>
        response.ok ? ((await response.json()) as { docs: PickedAnswer[] }).docs : [],
      )
      .then(setFound)
      .catch((error: unknown) => {
        if (!request.signal.aborted) toast.error(error instanceof Error ? error.message : String(error))
      })
    return () => request.abort()
  }, [config.routes.api, typed])

  if (picked) {
    return (
      <p style={{ marginBottom: '1.25rem' }}>
        The answer “{picked.title}”{' '}
        <Button buttonStyle="secondary" margin={false} onClick={() => onPick(null)} size="small">
          Choose another
        </Button>
      </p>
    )
  }
  return (
    <div style={{ marginBottom: '1.25rem' }}>
      <DeskField label="The published answer: part of its title" onChange={setTyped} value={typed} />
      <ul aria-live="polite" style={{ margin: 0, padding: 0, listStyle: 'none' }}>
        {typed.trim().length >= 2 &&
          found.map(({ id, title }) => (
            <li key={id} style={{ marginBottom: '.5rem' }}>
              <Button
                buttonStyle="secondary"
                margin={false}
                onClick={() => onPick({ id, title })}
                size="small"
              >
                {title}
              </Button>
            </li>
          ))}
      </ul>
    </div>
  )
}
