/** What no rule of English makes from a word, by the word. */
const irregular: Record<string, string> = {
  be: 'am is are was were been being',
  begin: 'began begun',
  bite: 'bit bitten biting',
  bleed: 'bled',
  break: 'broke broken',
  breathe: 'breath breaths breathed breathing breathin breaths',
  burn: 'burnt',
  burst: 'bursting',
  catch: 'caught',
  choke: 'choked choking chokin',
  come: 'came coming',
  cough: 'coughin',
  cry: 'cried crying cries',
  cut: 'cutting',
  die: 'died dying dies',
  drink: 'drank drunk',
  eat: 'ate eaten',
  fall: 'fell fallen',
  feel: 'felt',
  find: 'found',
  get: 'got gotten getting',
  give: 'gave given giving',
  go: 'went gone going goes gonna',
  grow: 'grew grown',
  have: 'has had having',
  hear: 'heard',
  hit: 'hitting',
  hold: 'held',
  hurt: 'hurting hurtin',
  keep: 'kept',
  leave: 'left',
  lose: 'lost losing loosing loose',
  make: 'made making',
  put: 'putting',
  rise: 'rose risen',
  run: 'ran running',
  say: 'said',
  see: 'saw seen',
  shake: 'shook shaken shaking',
  shoot: 'shot',
  shut: 'shutting',
  sleep: 'slept',
  speak: 'spoke spoken',
  split: 'splitting',
  stand: 'stood',
  stick: 'stuck',
  sting: 'stung',
  strike: 'struck',
  swell: 'swollen swelled swole',
  take: 'took taken taking',
  tear: 'tore torn',
  tell: 'told',
  think: 'thought',
  throw: 'threw thrown',
  touch: 'touchin',
  vomit: 'vomitin',
  wake: 'woke woken waking',
  write: 'wrote written writing',
}

/**
 * A word in all its forms, itself first. More are made than English has ("falled"): people write those too. A word
 * that ends in "=" stands for itself alone.
 */
export function formsOf(word: string): string[] {
  if (word.endsWith('=')) return [word.slice(0, -1)]
  const forms = new Set([word, ...(irregular[word]?.split(' ') ?? [])])
  if (word.length >= 3 && /^[a-z]+$/.test(word)) for (const form of regularForms(word)) forms.add(form)
  return [...forms]
}

function regularForms(word: string): string[] {
  if (/[^aeiou]y$/.test(word)) {
    const stem = word.slice(0, -1)
    return [`${stem}ies`, `${stem}ied`, `${word}ing`, `${word}in`]
  }
  const plural = /(s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`
  const stems = word.endsWith('e') ? [word.slice(0, -1)] : [word]
  if (/^[a-z]{0,4}[^aeiou]?[aeiou][bdgklmnprt]$/.test(word)) stems.push(word + word.slice(-1))
  const adjectives = word.length >= 5 ? stems.map((stem) => `${stem}y`) : []
  return [plural, ...adjectives, ...stems.flatMap((stem) => [`${stem}ed`, `${stem}ing`, `${stem}in`])]
}
