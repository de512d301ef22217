import type { Clinic, Person } from './clinic'

export const askers = ['anonymous', 'frontDesk', 'doctor', 'editor', 'admin'] as const
export type Asker = (typeof askers)[number]

/** Whom a call is made for, as a session would bring it; never the software itself. */
export type Actor = { overrideAccess: false; user: Person['user'] | null }

/** What is tried in one room. `make` puts a row there as the software, and tells its id. */
export interface Attempts {
  make: () => Promise<{ id: string }>
  create: (actor: Actor) => Promise<unknown>
  read: (id: string, actor: Actor) => Promise<unknown>
  update: (id: string, actor: Actor) => Promise<unknown>
  delete: (id: string, actor: Actor) => Promise<unknown>
}

export async function actorFor(clinic: Clinic, asker: Asker): Promise<Actor> {
  const user = asker === 'anonymous' ? null : (await clinic.hire(asker)).user
  return { overrideAccess: false, user }
}

/** What each asker got done, for example `doctor: 'create read update'`. */
export async function accessTable(clinic: Clinic, attempts: Attempts): Promise<Record<Asker, string>> {
  const rows: [Asker, string][] = []
  for (const asker of askers) {
    const actor = await actorFor(clinic, asker)
    const { id } = await attempts.make()
    const done = [
      (await isDone(attempts.create(actor))) && 'create',
      (await isDone(attempts.read(id, actor))) && 'read',
      (await isDone(attempts.update(id, actor))) && 'update',
      (await isDone(attempts.delete(id, actor))) && 'delete',
    ]
    rows.push([asker, done.filter(Boolean).join(' ')])
  }
  return Object.fromEntries(rows) as Record<Asker, string>
}

async function isDone(attempt: Promise<unknown>): Promise<boolean> {
  return attempt.then(
    () => true,
    (error: unknown) => {
      if (error instanceof Error && ['Forbidden', 'NotFound'].includes(error.name)) return false
      throw error
    },
  )
}
