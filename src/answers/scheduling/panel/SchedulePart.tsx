'use client'

import { Button, toast, useDocumentInfo, useFormModified, useFormProcessing } from '@payloadcms/ui'
import { useState } from 'react'

import { ChooseTime } from './ChooseTime'
import { useSchedule } from './use-schedule'

/** Beside an answer: when it is to be published, why it was not, and the choice of a time. */
export function SchedulePart() {
  const { id, lastUpdateTime, savedDocumentData } = useDocumentInfo()
  const isModified = useFormModified()
  const isSaving = useFormProcessing()
  const isUnsaved = isModified || isSaving
  const savedAt = isUnsaved ? null : String(savedDocumentData?.updatedAt ?? lastUpdateTime)
  const { view, carryOut } = useSchedule(id, savedAt)
  const [isChoosing, setChoosing] = useState(false)

  if (!id || !view) return null
  const { scheduled, notPublished, mayDecide, timeZone, whyNot } = view
  const isOffered = view.isReady && mayDecide
  if (!scheduled && !notPublished && !isOffered) return null
  const mayChoose = isOffered && whyNot === null

  async function callOff(): Promise<void> {
    const problem = await carryOut('call-off')
    if (problem !== null) toast.error(problem)
  }

  return (
    <section aria-label="Publish at a time" style={{ marginBottom: '2rem', overflowWrap: 'anywhere' }}>
      <h3>Publish at a time</h3>
      <div aria-live="polite">
        {scheduled && (
          <p style={{ margin: '.5rem 0' }}>
            It will be published on <b>{scheduled.words}</b>. {scheduled.by} chose the time.
          </p>
        )}
        {scheduled?.trouble && (
          <Warning>
            As things stand it will not be published then, because {stopped(scheduled.trouble)}
          </Warning>
        )}
        {notPublished && (
          <Warning>
            It was not published on {notPublished.words}, the time {notPublished.by} chose, because{' '}
            {stopped(notPublished.reason)}
          </Warning>
        )}
      </div>
      {!scheduled && isOffered && whyNot && <p>No time can be chosen, because {stopped(whyNot)}</p>}
      {isChoosing && mayChoose ? (
        <ChooseTime
          isOff={isUnsaved}
          onCancel={() => setChoosing(false)}
          onChoose={async (at) => {
            const problem = await carryOut('schedule', { at })
            if (problem === null) setChoosing(false)
            return problem
          }}
          timeZone={timeZone}
        />
      ) : (
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: '.5rem' }}>
          {mayChoose && (
            <Button
              buttonStyle="secondary"
              disabled={isUnsaved}
              margin={false}
              onClick={() => setChoosing(true)}
              size="small"
            >
              {scheduled ? 'Choose another time' : 'Choose a time'}
            </Button>
          )}
          {scheduled && mayDecide && (
            <Button buttonStyle="secondary" margin={false} onClick={() => void callOff()} size="small">
              Call it off
            </Button>
          )}
        </div>
      )}
    </section>
  )
}

function Warning({ children }: { children: React.ReactNode }) {
  return (
    <p
      style={{
        margin: '.5rem 0',
        padding: '.5rem .75rem',
        borderLeft: '4px solid var(--theme-warning-500)',
        background: 'var(--theme-warning-50)',
        color: 'var(--theme-warning-900)',
      }}
    >
      {children}
    </p>
  )
}

function stopped(reason: string): string {
  return reason.endsWith('.') ? reason : `${reason}.`
}
