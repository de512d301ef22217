import type { AnswerView, RelatedAnswerView } from '@/answers/answer-view'
import { shows } from '@/platform/showing'
import { closeEnough, mostSuggested } from './already-answered/close-enough'
import { rankDocuments, type Ranking } from './ranking/queries'
import type { SearchView, SuggestionView, TopicChoice } from './results/found-view'
import { readSearchOrder, type AskedSearch } from './results/search-order'
import { foundOf, readDocuments, siteTables } from './results/queries'
import { didYouMean } from './spelling/did-you-mean'
import type { Tables } from './tables'
import { listTopicsOf, listTopicsOfColumn, listUnderTopic } from './topics/queries'

const itemsAPage = 10
/** A longer text is a letter, of which nobody corrects the spelling. */
const longestCorrected = 120

export type Search =
  /** Nothing is asked yet. */
  | { kind: 'open'; topics: TopicChoice[] }
  /** It cannot be meant; what was typed comes back with the sentence. */
  | { kind: 'refused'; query: string; message: string }
  /** `topics` are those of the column, for whoever has found nothing. */
  | { kind: 'found'; found: SearchView; topics: TopicChoice[] }

/** Answers the address of a search with the published answers that say most of what is asked. `language` is a BCP 47 tag. */
export async function search(url: string, language: string): Promise<Search> {
  const order = readSearchOrder(url)
  if (!order.ok) return { kind: 'refused', ...order.problem }
  const { query, topic } = order.value
  if (query === '' && topic === null) return { kind: 'open', topics: await listTopicsOfColumn() }
  const found = await searchAnswers(order.value, language)
  return { kind: 'found', found, topics: found.total === 0 ? await listTopicsOfColumn() : [] }
}

async function searchAnswers(asked: AskedSearch, language: string): Promise<SearchView> {
  const { page, query, topic } = asked
  const tables = await siteTables()
  const ranking = await rankAsked(tables, asked, language)
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
    topics: await listTopicsOf(tables, ranked),
    topic,
    didYouMean: query.length > longestCorrected ? null : didYouMean(query, language, spelled, texts),
  }
}

/** Whoever names a topic and no words looks through all that stands there. */
async function rankAsked(tables: Tables, { query, topic }: AskedSearch, language: string): Promise<Ranking> {
  if (query === '' && topic !== null)
    return { ranked: await listUnderTopic(tables, topic), terms: [], spelled: [] }
  return rankDocuments(tables, { text: query, language, topic })
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
