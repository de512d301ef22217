import type { CareCardView } from '@/answers/answer-view'

const levels: Record<CareCardView['level'], { word: string; className: string }> = {
  nonUrgent: { word: 'Not urgent', className: 'card' },
  urgent: { word: 'Urgent', className: 'card urgent' },
  emergency: { word: 'Emergency', className: 'card emergency' },
}

/** When to get help, and how soon. The level is a word, so that it does not hang on colour. */
export function CareCard({ card: { level, heading, items } }: { card: CareCardView }) {
  const { word, className } = levels[level]
  return (
    <section className={className} aria-labelledby={`care-${level}`}>
      <p className="label">{word}</p>
      <h2 id={`care-${level}`}>{heading}</h2>
      <ul>
        {items.map((item, at) => (
          <li key={at}>{item}</li>
        ))}
      </ul>
    </section>
  )
}
