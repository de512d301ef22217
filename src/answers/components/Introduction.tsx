import { Paragraphs } from '@/site/Paragraphs'
import { RichTextBlocks } from '@/site/RichTextBlocks'
import type { RichText } from '@/platform/rich-text'

/** What it is, and right behind it what the answer cannot promise. */
export function Introduction({ words, limits }: { words: RichText; limits: string | null }) {
  return (
    <>
      <RichTextBlocks value={words} />
      {limits && (
        <div className="limits">
          <Paragraphs text={limits} />
        </div>
      )}
    </>
  )
}
