import type { Answer, Doctor } from '@/payload-types'
import { tagsOf } from '@/platform/tags'

type Shown = Pick<Answer, 'id'> & Partial<Pick<Answer, 'doctors' | 'related' | 'reviewer' | 'topics'>>

/** Everything a page of this answer shows a part of, as tags: when one of them changes, the page is made anew. */
export function tagsOfAnswer({ id, doctors, related, reviewer, topics }: Shown): string[] {
  const people = [...(doctors ?? []), reviewer]
  return [
    `answer:${id}`,
    ...tagsOf('doctor', people),
    ...tagsOf('media', people.map(photoOf)),
    ...tagsOf('topic', topics ?? []),
    ...tagsOf('answer', related ?? []),
  ]
}

function photoOf(person: Doctor | string | null | undefined): Doctor['photo'] {
  return person && typeof person !== 'string' ? person.photo : null
}
