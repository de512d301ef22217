/** A row that somebody has begun: the panel saves a draft before its required fields are filled in. */
export type Begun<Row> = { [Field in keyof Row]?: Row[Field] | null }
