/** What stands in a document's main part, as a reader would read it aloud: blocks parted by a line break. */
export function mainText(html: string): string {
  return textOf(/<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? '')
}

export function textOf(html: string): string {
  return html
    .replace(/<\/?(strong|em|b|a|span|time|small)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, '\n')
    .replace(/&#x27;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
}

export function timesIn(text: string, words: string): number {
  return text.split(words).length - 1
}
