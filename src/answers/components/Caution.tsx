import { Paragraphs } from '@/site/Paragraphs'

/** What not to do. It stands out by its place, its frame and a word of its own, not by colour alone. */
export function Caution({ words }: { words: string }) {
  return (
    <div className="caution" role="note" aria-label="Caution">
      <b className="label">Caution</b>
      <Paragraphs text={words} />
    </div>
  )
}
