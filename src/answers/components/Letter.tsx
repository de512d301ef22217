import type { LetterView } from '@/answers/answer-view'
import { Paragraphs } from '@/site/Paragraphs'

/** The reader's letter in its published copy. */
export function Letter({ letter: { salutation, text, signedAs } }: { letter: LetterView }) {
  return (
    <section className="letter" aria-labelledby="letter">
      <h2 id="letter">The letter</h2>
      <blockquote>
        {salutation && <p>{salutation}</p>}
        <Paragraphs text={text} />
        {signedAs && <p className="signed">{signedAs}</p>}
      </blockquote>
    </section>
  )
}
