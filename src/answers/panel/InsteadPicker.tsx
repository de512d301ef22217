'use client'

import { Button, toast, useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { TypedText } from './PanelDialog'
import { messageOf, read } from './publication-orders'

export interface PickedAnswer {
  id: string
  title: string
}

interface InsteadPickerProps {
  /** Id of the answer that is withdrawn. */
  notThis: string
  picked: PickedAnswer | null
  onPick: (answer: PickedAnswer | null) => void
}

/** Finds a published answer by words of its title. */
export function InsteadPicker({ notThis, picked, onPick }: InsteadPickerProps) {
  const { config } = useConfig()
  const [words, setWords] = useState('')
  const [found, setFound] = useState<PickedAnswer[]>([])

  useEffect(() => {
    const request = new AbortController()
    const query = new URLSearchParams({
      'where[_status][equals]': 'published',
      'where[title][like]': words.trim(),
      'where[id][not_equals]': notThis,
      ...{ 'select[title]': 'true', sort: 'title', limit: '8', depth: '0' },
    })
    if (words.trim() === '') setFound([])
    else {
      read<{ docs: PickedAnswer[] }>(`${config.routes.api}/answers?${query.toString()}`, request.signal)
        .then(({ docs }) => setFound(docs))
        .catch((error: unknown) => {
          if (!request.signal.aborted) toast.error(messageOf(error))
        })
    }
    return () => request.abort()
  }, [config.routes.api, notThis, words])

  if (picked) {
    return (
      <p style={{ margin: '.5rem 0 1rem' }}>
        Another answer: <b>{picked.title}</b>{' '}
        <Button buttonStyle="secondary" margin={false} onClick={() => onPick(null)} size="small">
          Choose another
        </Button>
      </p>
    )
  }
  return (
    <>
      <TypedText
        label="Another answer: type a part of its title"
        maxLength={160}
        onChange={setWords}
        rows={1}
        value={words}
      />
      <ul aria-live="polite" style={{ margin: '0 0 1rem', padding: 0, listStyle: 'none' }}>
        {found.map((answer) => (
          <li key={answer.id}>
            <Button buttonStyle="secondary" margin={false} onClick={() => onPick(answer)} size="small">
              {answer.title}
            </Button>
          </li>
        ))}
        {words.trim() !== '' && found.length === 0 && (
          <li>No published answer has these words in its title.</li>
        )}
      </ul>
    </>
  )
}
