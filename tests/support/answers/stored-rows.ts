import type { Clinic } from '@tests/support/clinic'

/** Every row that answers are made of, and what is kept beside them, by table; without what tells two of them apart. */
export async function storedRows({ sql }: Pick<Clinic, 'sql'>): Promise<Record<string, unknown[]>> {
  const tables = await sql(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
      where schemaname = 'public' and (tablename ~ '^_?answer' or tablename in ('sign_offs', 'clinical_edits'))
         or schemaname = 'private' and tablename in ('audit', 'answers_without_consent', 'answer_copies')
         or schemaname = 'search' and tablename = 'documents'
         or schemaname = 'pgboss' and tablename = 'job'
      order by 1`,
  )
  const found: Record<string, unknown[]> = {}
  for (const { name } of tables) {
    const rows = await sql(`select to_jsonb(t) as row from ${String(name)} t`)
    found[String(name)] = rows
      .map(({ row }) => JSON.stringify(unnamed(row as Record<string, unknown>)))
      .sort()
  }
  return found
}

/** Of which each row has one of its own, by the nature of things. */
const ownKeys =
  /^(id|_uuid|key|parent_id|_parent_id|answer_id|answers_id|subject_id|(version_)?(created|updated)_at|seq|hash|prev_hash|at|impacts|pivot)$/

function unnamed(row: Record<string, unknown>) {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, ownKeys.test(key) ? typeof value : value]),
  )
}

/** What is read of them, live and newest: which row belongs to which. */
export async function readDocuments({ payload }: Pick<Clinic, 'payload'>): Promise<unknown[]> {
  const ask = { collection: 'answers', depth: 0, pagination: false, sort: 'slug' } as const
  const live = await payload.find(ask)
  const newest = await payload.find({ ...ask, draft: true })
  const nameless = JSON.stringify([...live.docs, ...newest.docs], (key, value: unknown) =>
    /^(id|createdAt|updatedAt|related)$/.test(key) ? typeof value : value,
  )
  return JSON.parse(nameless) as unknown[]
}

/** Takes all answers out of the record, with what is kept of them and the audit, as no program of ours ever does. */
export async function forgetAnswers({ sql }: Pick<Clinic, 'sql'>): Promise<void> {
  await sql(
    `set session_replication_role = replica;
     truncate answers, _answers_v, sign_offs, clinical_edits, private.audit, pgboss.job,
       search.documents, search.postings cascade`,
  )
}
