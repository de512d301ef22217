interface LetterFactsProps {
  title: string
  facts: { name: string; words: string }[]
}

/** Names and what belongs to them. */
export function LetterFacts({ facts, title }: LetterFactsProps) {
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <dl>
        {facts.map(({ name, words }) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
