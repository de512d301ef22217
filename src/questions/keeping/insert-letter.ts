/**
 * One statement for a letter with all that is noted of it: `$1` is its reference, the rest a `LetterRow`. Through
 * Payload it takes six, and most of the time that a letter takes. Returns nothing where the reference belongs to
 * another letter. Topics and answers may have gone since the form was opened: it is kept without them.
 */
export const insertLetter = `
  with letter as (
    insert into questions (
      reference, id, letter, about, age_band, came_from_id, language,
      consent_process, consent_publish, consent_version, consent_given_at,
      urgency, status, source, taken_by_id, received_at, due_at,
      submission_key, submission_hash, receipt_hash, receipt_key)
    values ($1, $2, $3, $4, $5,
      (select id from answers where id = $7::uuid and _status = 'published' for key share), $8,
      $9, $10, $11, $12,
      $13, $14, $15, $16, $17, $18,
      $19, $20, $21, $22)
    on conflict (reference) do nothing
    returning id
  ), topic as (
    insert into questions_rels ("order", parent_id, path, topics_id)
    select at, letter.id, 'topics', there.id
      from letter, (select id from topics where id = any($6::uuid[]) for key share) as there
      join unnest($6::uuid[]) with ordinality as named (id, at) using (id)
  ), flag as (
    insert into questions_red_flags (_order, _parent_id, id, rule, level, version, words)
    select at, letter.id, gen_random_uuid()::text, flag->>'rule', (flag->>'level')::red_flag_level,
           (flag->>'version')::numeric, flag->>'words'
      from letter, jsonb_array_elements($23::jsonb) with ordinality as marked (flag, at)
  ), suspicion as (
    insert into questions_suspicions ("order", parent_id, value)
    select at, letter.id, value::enum_questions_suspicions
      from letter, unnest($24::text[]) with ordinality as noted (value, at)
  )
  select id from letter`
