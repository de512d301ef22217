/**
 * The answer by which we measure: the source document, at most 6 KB. Where that is not at hand, the example
 * column's own answer on the same subject, which holds more and is only held to the limit of every example.
 */
export const sourceDocument = process.env.SHARED_DATA
  ? { name: 'Source document', address: '/answers/muscle-spasms', mostBytes: 6_000 }
  : { name: 'Own example (no SHARED_DATA)', address: '/answers/muscle-spasms-in-the-back', mostBytes: 12_000 }

/** The kinds of page that readers meet. */
export const kindsOfPage = [
  { name: 'First page', address: '/' },
  { name: 'List of answers', address: '/answers' },
  sourceDocument,
]
