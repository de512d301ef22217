/**
 * Puts published answers beside those that are there, as copies of one of them, an hour apart and older than it:
 * by statements, since the road to publication would take hours over them. `isWhole` copies causes, steps, care
 * cards and sources as well; lists show none of these.
 */
export async function addAnswers(client, sourceAddress, count, { isWhole }) {
  const slug = sourceAddress.split('/').at(-1)
  const parts = isWhole ? [...children, ...grandchildren] : []
  for (const statement of [answers, relations, ...parts]) await client.query(statement, [slug, count])
  // As Postgres itself does within the minute.
  await client.query('vacuum analyze')
  return Array.from({ length: count }, (_, at) => `/answers/measured-${at + 1}`)
}

/** Takes them out again, so that what is measured next finds the column as it was. */
export async function removeAnswers(client) {
  await client.query(`delete from answers where slug like 'measured-%'`)
  await client.query('vacuum analyze')
}

// In the shape of a random UUID (version 4), which is all that the site takes for an id.
const idOf = (number) =>
  `overlay(overlay(md5('measured-' || ${number}) placing '4' from 13) placing '8' from 17)::uuid`

/** Copies rows of `table`, where `changes` gives columns their new values; all others stay. */
const copied = (table, changes, from) => `
  insert into ${table}
  select (jsonb_populate_record(old, jsonb_build_object(${changes}))).*
    from generate_series(1, $2::int) as number, ${from}`

const source = `(select id as source_id, published_at as source_at from answers where slug = $1 and _status = 'published') as source`

const answers = copied(
  'answers',
  `'id', ${idOf('number')}, 'slug', 'measured-' || number, 'title', old.title || ' ' || number, 'import_key', null,
   'published_at', source_at - number * interval '1 hour'`,
  `${source} join answers old on old.id = source_id`,
)

const relations = copied(
  'answers_rels',
  `'id', nextval(pg_get_serial_sequence('answers_rels', 'id')), 'parent_id', ${idOf('number')}`,
  `${source} join answers_rels old on old.parent_id = source_id`,
)

const children = [
  'answers_causes',
  'answer_steps',
  'answers_care_cards',
  'answers_sources',
  'answers_changes',
].map((table) =>
  copied(
    table,
    `'id', md5(old.id || number), '_parent_id', ${idOf('number')}`,
    `${source} join ${table} old on old._parent_id = source_id`,
  ),
)

const grandchildren = [
  ['answer_steps_sources', 'answer_steps'],
  ['answers_care_cards_items', 'answers_care_cards'],
].map(([table, parent]) =>
  copied(
    table,
    `'id', md5(old.id || number), '_parent_id', md5(old._parent_id || number)`,
    `${source} join ${parent} parent on parent._parent_id = source_id join ${table} old on old._parent_id = parent.id`,
  ),
)
