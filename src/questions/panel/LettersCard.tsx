import type { Payload, ServerProps, TypedUser, Where } from 'payload'

import { letterLists, listAddress, overdue } from '@/questions/letter-list'
import { roleOf } from '@/staff/access'

/** On the dashboard: how many letters wait, each number leading to them. */
export async function LettersCard({ payload, user }: ServerProps) {
  const role = roleOf({ user: user ?? null })
  if (role === null || !user) return null
  const now = new Date()
  const counted = await Promise.all(
    numbersFor(role === 'doctor', now).map(async ({ where, words }) => ({
      where,
      words: words(await count(payload, user, where)),
    })),
  )
  const { admin } = payload.config.routes
  const list = `${admin}/collections/questions`
  return (
    <section aria-label="Letters" style={{ marginBottom: '2rem' }}>
      <h2 style={{ margin: '0 0 .25rem', fontSize: '1.25rem' }}>Letters</h2>
      <ul style={{ margin: '0 0 1rem' }}>
        {counted.map(({ where, words }) => (
          <li key={words}>
            <a href={listAddress(list, where)}>{words}</a>
          </li>
        ))}
        {role !== 'doctor' && (
          <li>
            <a href={`${admin}/letters/new`}>Type in a letter</a>
          </li>
        )}
      </ul>
    </section>
  )
}

interface Numbered {
  where: Where
  words: (count: number) => string
}

function numbersFor(isDoctor: boolean, now: Date): Numbered[] {
  const late: Numbered = { where: overdue(now), words: (count) => `${count} later than promised` }
  if (isDoctor) {
    return [
      { where: letterLists.toTake.where, words: (count) => `${count} to take` },
      { where: letterLists.withDoctors.where, words: (count) => `${count} with you` },
      late,
    ]
  }
  return [
    { where: letterLists.new.where, words: (count) => `${count} new` },
    { where: letterLists.pressing.where, words: (count) => `${count} pressing` },
    late,
  ]
}

async function count(payload: Payload, user: TypedUser, where: Where): Promise<number> {
  const asked = { collection: 'questions', where, overrideAccess: false, user } as const
  return (await payload.count(asked)).totalDocs
}
