/** One statement, with its rows as the answer; within a transaction or not is for whoever hands it over to say. */
export type Ask = <Row extends object>(text: string, values?: unknown[]) => Promise<Row[]>

/** The tables of an index and a way to them. The site has one, in `search`; whoever tries the ranking out has another. */
export interface Tables {
  ask: Ask
  schema: string
}

/** Where the answers of the site are found. */
export const siteSchema = 'search'
