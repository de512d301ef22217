import { randomUUID } from 'node:crypto'

import type { Payload } from 'payload'
import pg from 'pg'

import type { Doctor, Staff, User } from '@/payload-types'
import { runMigrations } from '@/platform/migrations'
import { markEverythingMoved, pageCache } from '@/platform/page-cache'
import { getPayloadClient } from '@/platform/payload'
import type { Role } from '@/staff/access'

/** One member of staff, with what a test needs to act for them. */
export interface Person {
  user: User & { collection: 'users' }
  staff: Staff
  doctor: Doctor | null
  email: string
  password: string
}

export interface Clinic {
  payload: Payload
  /** Statements on a connection of their own, as somebody beside the application would run them. */
  sql: (text: string, values?: unknown[]) => Promise<Record<string, unknown>[]>
  hire: (role: Role, options?: { doctor?: string }) => Promise<Person>
  close: () => Promise<void>
}

/**
 * The real application on a real, empty database: one a worker, emptied each time it is opened. Needs
 * `TEST_DATABASE_URL`, a connection that may create databases (`npm test` gives it).
 */
export async function openClinic(): Promise<Clinic> {
  const url = new URL(process.env.DATABASE_URL ?? 'missing: run these tests through npm test')
  await createDatabase(url.pathname.slice(1))
  const payload = await getPayloadClient()
  await runMigrations(payload)
  const sql = async (text: string, values: unknown[] = []) =>
    withClient(url.href, (client) => client.query(text, values))
  await emptyDatabase(sql)
  // Rows that are taken away like this are announced to nobody.
  markEverythingMoved(pageCache())
  return {
    payload,
    sql,
    hire: (role, options) => hire(payload, role, options?.doctor),
    close: async () => {},
  }
}

async function hire(payload: Payload, role: Role, doctorName?: string): Promise<Person> {
  const email = `${role.toLowerCase()}-${randomUUID().slice(0, 8)}@clinic.example`
  const password = `a long password of ${email}`
  const doctor = doctorName
    ? await payload.create({
        collection: 'doctors',
        data: { name: doctorName, credentials: 'MD', active: true },
      })
    : null
  const user = await payload.create({ collection: 'users', data: { email, password } })
  const staff = await payload.create({
    collection: 'staff',
    data: { name: doctorName ?? email, user: user.id, role, active: true, doctor: doctor?.id ?? null },
  })
  const signedIn = await payload.findByID({ collection: 'users', id: user.id })
  return { user: { ...signedIn, collection: 'users' }, staff, doctor, email, password }
}

async function createDatabase(name: string): Promise<void> {
  const admin = process.env.TEST_DATABASE_URL ?? ''
  const found = await withClient(admin, (client) =>
    client.query('select 1 from pg_database where datname = $1', [name]),
  )
  if (found.length === 0) await withClient(admin, (client) => client.query(`create database "${name}"`))
}

/** Every table without rows; the history of migrations stays. */
export async function emptyDatabase(sql: Clinic['sql']): Promise<void> {
  const tables = await sql(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'private', 'search') and tablename <> 'payload_migrations'`,
  )
  const names = tables.map((table) => String(table.name)).join(', ')
  // The audit is never emptied otherwise: no trigger of ours runs in this session.
  await sql(`set session_replication_role = replica; truncate ${names}, pgboss.job cascade`)
}

async function withClient(
  connectionString: string,
  work: (client: pg.Client) => Promise<pg.QueryResult<Record<string, unknown>>>,
): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString, application_name: 'beside' })
  await client.connect()
  try {
    return (await work(client)).rows
  } finally {
    await client.end()
  }
}
