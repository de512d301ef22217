import { searchAddress } from './address'

interface Props {
  query?: string
  topic?: string | null
  /** Whether reading begins here: on the page of the search itself. */
  isMain?: boolean
}

/** A few words or a whole letter, and a button: it needs no script. Where there is one, it offers answers below (`type-ahead`). */
export function SearchForm({ isMain = false, query = '', topic = null }: Props) {
  return (
    <form className="search" role="search" action={searchAddress()} method="get">
      <label htmlFor="q">{isMain ? 'What are you looking for?' : 'Search the answers'}</label>
      <div>
        <input id="q" name="q" type="search" defaultValue={query} autoComplete="off" enterKeyHint="search" />
        {topic && <input type="hidden" name="topic" value={topic} />}
        <button type="submit">Search</button>
        <div id="offered" role="listbox" aria-label="Answers" hidden />
        <p className="unseen" role="status" />
      </div>
    </form>
  )
}
