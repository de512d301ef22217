'use client'

import { Button, toast, useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { DeskDialog } from './DeskDialog'

interface Suggested {
  id: string
  title: string
  summary: string | null
}

interface AnsweredBeforeProps {
  /** Of the letter in the API. */
  address: string
  /** Whether whoever reads the letter may close it. */
  mayClose: boolean
}

/** Answers that may say already what the letter asks for, as its writer was shown them; one click closes it with one. */
export function AnsweredBefore({ address, mayClose }: AnsweredBeforeProps) {
  const { config } = useConfig()
  const [suggested, setSuggested] = useState<Suggested[]>([])
  const [chosen, setChosen] = useState<Suggested | null>(null)

  useEffect(() => {
    const request = new AbortController()
    fetch(`${address}/suggestions`, { credentials: 'same-origin', signal: request.signal })
      .then(async (response) => (response.ok ? ((await response.json()) as { docs: Suggested[] }).docs : []))
      .then(setSuggested)
      .catch(() => {
        if (!request.signal.aborted) toast.error('Answers that may say it already could not be looked for.')
      })
    return () => request.abort()
  }, [address])

  if (suggested.length === 0) return null
  return (
    <section aria-label="Answered already?">
      <h2>Answered already?</h2>
      <ul>
        {suggested.map((answer) => (
          <li key={answer.id}>
            <a href={`${config.routes.admin}/collections/answers/${answer.id}`}>{answer.title}</a>
            {answer.summary && <p>{answer.summary}</p>}
            {mayClose && (
              <Button
                aria-label={`Close it with this answer: ${answer.title}`}
                buttonStyle="secondary"
                margin={false}
                onClick={() => setChosen(answer)}
                size="small"
              >
                Close it with this answer
              </Button>
            )}
          </li>
        ))}
      </ul>
      {chosen && (
        <DeskDialog
          address={`${address}/close`}
          body={{ outcome: 'answered', answer: chosen.id }}
          deed="Close it"
          onClose={() => setChosen(null)}
          title={`Close this letter with “${chosen.title}”?`}
        >
          <p>Its writer is led to this answer, by mail where they asked for one.</p>
        </DeskDialog>
      )}
    </section>
  )
}
