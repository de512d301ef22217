/** Plain text as it was written: blank lines part paragraphs, single line breaks stay. */
export function Paragraphs({ text }: { text: string }) {
  return text
    .split(/\r?\n[^\S\n]*\r?\n\s*/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph, at) => (
      <p key={at} className="lines">
        {paragraph.trim()}
      </p>
    ))
}
