/** The form as a browser holds it, with what is hidden in it. */
export type Form = Record<string, string>

/** What stands in the fields of a page, hidden or not. */
export function formIn(html: string): Form {
  const inputs = [...html.matchAll(/<input\b[^>]*>/g)].flatMap(([tag]) => {
    const name = attribute(tag, 'name')
    const isChoice = /type="(?:radio|checkbox)"/.test(tag)
    if (name === null || (isChoice && !tag.includes('checked'))) return []
    return [[name, attribute(tag, 'value') ?? ''] as const]
  })
  const [, letter] = /<textarea[^>]*name="letter"[^>]*>(.*?)<\/textarea>/s.exec(html) ?? []
  return {
    ...Object.fromEntries(inputs.filter(([name]) => name !== 'font-resize' && name !== 'text-size')),
    ...(letter === undefined ? {} : { letter: unescaped(letter).replace(/^\n/, '') }),
  }
}

const attribute = (tag: string, name: string): string | null => {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]
  return found === undefined ? null : unescaped(found)
}

export const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
