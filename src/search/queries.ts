import type { AnswerView, RelatedAnswerView } from '@/answers/answer-view'
import { shows } from '@/platform/showing'
import { closeEnough, mostSuggested } from './already-answered/close-enough'
import { rankDocuments, type Ranked } from './ranking/queries'
import type { SearchView, SuggestionView, TopicChoice } from './results/found-view'
import { readSearchOrder, type AskedSearch } from './results/search-order'
import { foundOf, readDocuments, siteTables } from './results/queries'
import { didYouMean } from './spelling/did-you-mean'
import type { Tables } from './tables'

const itemsAPage = 10
const mostTopics = 8
/** A longer text is a letter, of which nobody corrects the spelling. */
const longestCorrected = 120

export type Search =
  /** Nothing is asked yet. */
  | { kind: 'open' }
  /** It cannot be meant; what was typed comes back with the sentence. */
  | { kind: 'refused'; query: string; message: string }
  | { kind: 'found'; found: SearchView }

/** Answers the address of a search with the published answers that say most of what is asked. `language` is a BCP 47 tag. */
export async function search(url: string, language: string): Promise<Search> {
  const order = readSearchOrder(url)
  if (!order.ok) return { kind: 'refused', ...order.problem }
  if (order.value.query === '') return { kind: 'open' }
  return { kind: 'found', found: await searchAnswers(order.value, language) }
}

async function searchAnswers({ page, query, topic }: AskedSearch, language: string): Promise<SearchView> {
  const tables = await siteTables()
  const ranking = await rankDocuments(tables, { text: query, language, topic })
  const { ranked, spelled } = ranking
  const from = (page - 1) * itemsAPage
  const ids = ranked.slice(from, from + itemsAPage).map(({ id }) => id)
  const documents = await readDocuments(tables, ids)
  const texts = documents.flatMap(({ parts, summary, title }) => [
    ...[title, summary ?? ''],
    ...parts.map(({ text }) => text),
  ])
  return {
    query,
    items: foundOf(documents, ranking),
    page,
    pages: Math.max(1, Math.ceil(ranked.length / itemsAPage)),
    total: ranked.length,
    topics: await listTopics(tables, ranked),
    topic,
    didYouMean: query.length > longestCorrected ? null : didYouMean(query, language, spelled, texts),
  }
}

/**
 * Up to three published answers that a letter may be asking for, the closest first; none where none comes close
 * enough. `language` is a BCP 47 tag. Throws when it could not look.
 */
export async function suggestAnswers(letter: string, language: string): Promise<SuggestionView[]> {
  const tables = await siteTables()
  const ranking = await rankDocuments(tables, { text: letter, language })
  const close = ranking.ranked.filter(({ closeness }) => closeness >= closeEnough).slice(0, mostSuggested)
  const documents = await readDocuments(
    tables,
    close.map(({ id }) => id),
  )
  const found = foundOf(documents, ranking)
  const keys = new Map(close.map(({ id, key }) => [id, key]))
  return documents.map(({ id, slug, summary, title }, at) => ({
    id: keys.get(id) ?? '',
    ...{ slug, title, summary },
    reason: found[at]?.reason ?? null,
  }))
}

/**
 * Up to three published answers that go with one that is being read, for where its doctors have chosen none. Whoever
 * shows them is told with which answers the page changes.
 */
export async function findRelated(
  answer: Pick<AnswerView, 'id' | 'language' | 'summary' | 'title'>,
): Promise<RelatedAnswerView[]> {
  const tables = await siteTables()
  const { ranked } = await rankDocuments(tables, {
    text: `${answer.title}\n${answer.summary ?? ''}`,
    language: answer.language,
    except: answer.id,
  })
  const close = ranked.filter(({ closeness }) => closeness >= closeEnough).slice(0, mostSuggested)
  shows(...close.map(({ key }) => `answer:${key}`))
  const documents = await readDocuments(
    tables,
    close.map(({ id }) => id),
  )
  return documents.map(({ slug, title }) => ({ slug, title }))
}

/** The topics under which most of what was found stands. */
async function listTopics({ ask, schema }: Tables, ranked: Ranked[]): Promise<TopicChoice[]> {
  if (ranked.length === 0) return []
  return ask<TopicChoice>(
    `select t.id, t.name, count(*)::int as found
       from ${schema}.documents d cross join lateral unnest(d.topics) u(id) join topics t on t.id::text = u.id
      where d.id = any($1) group by 1, 2 order by 3 desc, 2 limit ${String(mostTopics)}`,
    [ranked.map(({ id }) => id)],
  )
}
