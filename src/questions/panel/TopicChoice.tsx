'use client'

import type { TopicName } from '@/questions/triage/queries'

interface TopicChoiceProps {
  topics: TopicName[]
  /** Ids. */
  chosen: string[]
  onChange: (chosen: string[]) => void
}

/** What a letter is about: any of the clinic's topics. */
export function TopicChoice({ chosen, onChange, topics }: TopicChoiceProps) {
  if (topics.length === 0) return null
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id])
  return (
    <fieldset style={{ margin: '0 0 1.25rem', padding: 0, border: 0, maxHeight: '14rem', overflowY: 'auto' }}>
      <legend style={{ padding: 0, fontWeight: 600 }}>Topics (may stay empty)</legend>
      {topics.map(({ id, name }) => (
        <label key={id} style={{ display: 'block', padding: '.35rem 0' }}>
          <input checked={chosen.includes(id)} onChange={() => toggle(id)} type="checkbox" /> {name}
        </label>
      ))}
    </fieldset>
  )
}
