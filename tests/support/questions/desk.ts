import { ask, json, seen, signIn } from '@tests/integration/api/caller'
import { openClinic, type Clinic, type Person } from '@tests/support/clinic'

import { letterOf } from './letters'
import { maren } from './arrivals'

export const deskAskers = ['anonymous', 'frontDesk', 'doctor', 'doctorB', 'editor', 'admin'] as const
export type DeskAsker = (typeof deskAskers)[number]

/** A clinic with one person for each part at the desk, two of them doctors, each signed in. */
export async function openDesk() {
  const clinic = await openClinic()
  const people: Record<Exclude<DeskAsker, 'anonymous'>, Person> = {
    frontDesk: await clinic.hire('frontDesk'),
    doctor: await clinic.hire('doctor', { doctor: 'Ana Writer' }),
    doctorB: await clinic.hire('doctor', { doctor: 'Ben Reviewer' }),
    editor: await clinic.hire('editor'),
    admin: await clinic.hire('admin'),
  }
  const known = new Map<DeskAsker, Promise<Record<string, string>>>()
  /** What the browser of one of them sends along; they sign in when they are first asked for. */
  const session = (who: DeskAsker) => {
    const signedIn = known.get(who) ?? (who === 'anonymous' ? Promise.resolve(json) : open(people[who]))
    known.set(who, signedIn)
    return signedIn
  }
  return { clinic, payload: clinic.payload, people, session, ...deeds(clinic, session) }
}

const open = async (person: Person) => ({ ...json, ...(await signIn(person)).session })

export type Desk = Awaited<ReturnType<typeof openDesk>>

export interface Told {
  status: number
  body: Record<string, unknown> & { errors?: { message: string }[] }
  headers: Record<string, string>
}

function deeds(clinic: Clinic, session: (who: DeskAsker) => Promise<Record<string, string>>) {
  const post = async (who: DeskAsker, path: string, body: object = {}): Promise<Told> => {
    const { body: text, headers, status } = await seen(await ask('POST', path, await session(who), body))
    return { status, headers, body: JSON.parse(text) as Told['body'] }
  }
  const order = (who: DeskAsker, id: string, name: string, body: object = {}) =>
    post(who, `/api/questions/${id}/${name}`, body)
  /** A letter that has come, and was looked at unless somebody is to do that first. */
  const letter = async (how: { isLookedAt?: boolean; publish?: boolean; contact?: null } = {}) => {
    const { isLookedAt = true, publish = true } = how
    const contact = how.contact === null ? null : maren.contact
    const submission = { ...maren, contact, consent: { ...maren.consent, publish } }
    const { questionId, reference } = await letterOf(clinic, submission)
    if (isLookedAt) {
      const looked = await order('editor', questionId, 'look-at', { isLetter: true, urgency: 'routine' })
      if (looked.status !== 200) throw new Error(JSON.stringify(looked))
    }
    return { id: questionId, reference }
  }
  const rowOf = async (id: string) =>
    (await clinic.sql('select * from questions where id = $1', [id]))[0] ?? {}
  const deedsOf = async (id: string) =>
    (await clinic.sql('select action from private.audit where subject_id = $1 order by seq', [id])).map(
      ({ action }) => action,
    )
  return { post, order, letter, rowOf, deedsOf }
}
