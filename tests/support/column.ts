import { draftAnswer, publishAnswer } from '@/answers/commands'
import { hashOfAnswer } from '@/answers/sign-off'
import { signOff } from '@/answers/sign-offs/commands'
import type { Answer } from '@/payload-types'
import { openClinic, type Clinic, type Person } from './clinic'
import { shortDraft } from './drafts'

export const today = new Date('2026-11-23T09:00:00Z')

/** A clinic in which Ana writes answers and Ben reads and signs them. */
export async function openColumn() {
  const clinic = await openClinic()
  const writer = await clinic.hire('doctor', { doctor: 'Ana Writer' })
  const reviewer = await clinic.hire('doctor', { doctor: 'Ben Reviewer' })
  return { clinic, writer, reviewer, payload: clinic.payload, ...deeds(clinic, writer, reviewer) }
}

export type Column = Awaited<ReturnType<typeof openColumn>>

function deeds({ payload }: Clinic, writer: Person, reviewer: Person) {
  const draft = (title: string) =>
    draftAnswer(payload, shortDraft({ title, doctors: [writer.doctor?.id ?? ''] }))
  /** What somebody has in front of them who opens the answer now. */
  const read = async (id: string) =>
    hashOfAnswer(await payload.findByID({ collection: 'answers', id, draft: true, depth: 0 }))
  const sign = async (answerId: string, who = reviewer, hash?: string, hasReadThrough = false) =>
    signOff(payload, {
      answerId,
      staffId: who.staff.id,
      hash: hash ?? (await read(answerId)),
      via: 'panel',
      hasReadThrough,
      at: new Date(),
    })
  const publish = (answerId: string) => publishAnswer(payload, { answerId, at: today })
  /** The row readers see. */
  const live = (id: string): Promise<Answer> => payload.findByID({ collection: 'answers', id, depth: 0 })
  const published = async (title: string) => {
    const answer = await draft(title)
    await sign(answer.id)
    const outcome = await publish(answer.id)
    if (!outcome.ok) throw new Error(outcome.problem.message)
    return answer
  }
  return { draft, read, sign, publish, live, published }
}
