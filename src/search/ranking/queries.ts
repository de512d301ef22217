import { weighLetter } from './letter-weights'
import { lowerRepeats } from './lower-repeats'
import { choosePostings, mostPostings } from './choose-postings'
import { highestScore, weighTerms, type AskedTerm, type KnownTerm } from './weigh-terms'
import { bareLanguage } from '@/search/analysis/language'
import type { Spelling } from '@/search/spelling/likely'
import { findSpellings } from '@/search/spelling/queries'
import type { Tables } from '@/search/tables'

export interface Asked {
  text: string
  /** BCP 47. */
  language: string
  /** Only documents with this topic, by id. */
  topic?: string | null
  /** Never this document, by its key. */
  except?: string | null
}

export interface Ranked {
  id: number
  key: string
  title: string
  score: number
  /** From 0 to 1 or a little more: how much of what the letter is about the document says (`already-answered`). */
  closeness: number
}

export interface Ranking {
  /** The best first, at most 100. */
  ranked: Ranked[]
  terms: AskedTerm[]
  spelled: Spelling[]
}

/** The documents that say most of what is asked for. Throws when it could not look. */
export async function rankDocuments(tables: Tables, { text, language, ...rest }: Asked): Promise<Ranking> {
  const code = bareLanguage(language)
  const said = weighLetter(text, code)
  if (said.size === 0) return { ranked: [], terms: [], spelled: [] }
  const { documents, known } = await findKnown(tables, code, [...said.keys()])
  const names = new Set(known.map(({ term }) => term))
  const spelled = await findSpellings(
    tables,
    code,
    [...said]
      .filter(([term]) => !names.has(term))
      .sort((one, other) => other[1] - one[1])
      .map(([term]) => term),
  )
  const terms = weighTerms(said, known, spelled, documents)
  const found = lowerRepeats(await readRanked(tables, terms, rest))
  const highest = highestScore(said, known, documents)
  return {
    ranked: found.map((each) => ({ ...each, closeness: highest > 0 ? each.score / highest : 0 })),
    terms,
    spelled,
  }
}

async function findKnown(
  { ask, schema }: Tables,
  language: string,
  terms: string[],
): Promise<{ documents: number; known: KnownTerm[] }> {
  const rows = await ask<KnownTerm & { total: number }>(
    `select t.id, t.term, t.documents, a.documents as total
       from ${schema}.totals a join ${schema}.terms t using (language)
      where language = $1 and t.term = any($2) and t.documents > 0`,
    [language, terms],
  )
  return { documents: rows[0]?.total ?? 0, known: rows }
}

const mostRanked = 100

/**
 * Candidates are those that say most by the postings that are read; how good they are is told by all that they say of
 * what is asked for, which their own list of terms knows.
 */
async function readRanked(
  { ask, schema }: Tables,
  terms: AskedTerm[],
  { topic = null, except = null }: Pick<Asked, 'topic' | 'except'>,
): Promise<Omit<Ranked, 'closeness'>[]> {
  if (terms.length === 0) return []
  const read = choosePostings(terms)
  const isFiltered = topic !== null || except !== null
  return ask<Omit<Ranked, 'closeness'>>(
    `with asked as materialized (select * from unnest($1::integer[], $2::real[]) a(term, weight)),
          read as materialized (select * from unnest($3::integer[], $4::real[]) r(term, weight)),
          candidates as materialized (
            select p.document as id, sum(p.impact * r.weight) as score
              from read r
              cross join lateral (
                select document, impact from ${schema}.postings
                 where term = r.term order by impact desc limit ${mostPostings}) p
             ${isFiltered ? `where ${allowed(schema)}` : ''}
             group by 1 order by 2 desc, 1 limit ${mostRanked}),
          scored as (
            select c.id, sum(t.impact * a.weight) as score
              from candidates c join ${schema}.documents d using (id)
              cross join lateral unnest(d.terms, d.impacts) t(term, impact)
              join asked a using (term)
             group by 1)
     select d.id, d.key, d.title, s.score
       from scored s join ${schema}.documents d using (id)
      order by 4 desc, 1`,
    [
      ...[terms.map(({ id }) => id), terms.map(({ weight }) => weight)],
      ...[read.map(({ id }) => id), read.map(({ weight }) => weight)],
      ...(isFiltered ? [topic, except] : []),
    ],
  )
}

const allowed = (schema: string) =>
  `exists (select 1 from ${schema}.documents f where f.id = p.document
            and ($5::text is null or $5 = any(f.topics)) and f.key is distinct from $6::text)`
