import { levels } from '@/questions/red-flags/rule'
import type { Level } from '@/questions/red-flags/rule'

export interface Letter {
  level: Level | 'none'
  text: string
}

/** One letter a line, with what it should be told before it. */
export function readLetters(lines: string): Letter[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [level = '', ...rest] = line.split(': ')
      if (level !== 'none' && !levels.some((known) => known === level)) throw new Error(`No level: ${line}`)
      return { level: level as Letter['level'], text: rest.join(': ') }
    })
}
