export type Encoding = 'br' | 'gzip' | 'identity'

const remembered = new Map<string, Encoding[]>()
const mostRemembered = 200

/**
 * The encodings a reader takes, best first; `identity` comes last and is always among them. Browsers send few
 * different headers, so what was read once is remembered.
 */
export function acceptedEncodings(header: string | string[] | undefined): Encoding[] {
  const text = typeof header === 'string' ? header : [header ?? []].flat().join(',')
  const known = remembered.get(text)
  if (known) return known
  const accepted = read(text)
  if (remembered.size < mostRemembered && text.length < 200) remembered.set(text, accepted)
  return accepted
}

function read(text: string): Encoding[] {
  const weights = new Map<string, number>()
  for (const part of text.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((each) => each.trim())
    const weight = parameters.find((each) => each.startsWith('q='))?.slice(2)
    if (name) weights.set(name, weight === undefined ? 1 : Number(weight) || 0)
  }
  const takes = (name: string) => (weights.get(name) ?? weights.get('*') ?? 0) > 0
  // Ours is the better order, and readers that can do both prefer neither.
  const ours: Encoding[] = ['br', 'gzip']
  return [...ours.filter(takes), 'identity']
}
