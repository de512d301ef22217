import { matchRedFlags } from '@/questions/red-flags/match-red-flags'
import { shippedRules } from '@/questions/red-flags/shipped-rules'
import { lettersBetweenTheLines } from '@tests/unit/questions/red-flags/letters-between-the-lines'
import { lettersInAHurry } from '@tests/unit/questions/red-flags/letters-in-a-hurry'
import { readLetters } from '@tests/unit/questions/red-flags/letters'

const longest = 5_000
const rounds = 100

/** Pieces that would make a careless matcher try everything twice, beside the real letters. */
const hostile = ['chest pain ', 'no ', '1 ', 'if ', '9 weeks old ', 'he hit me and ', 'brethe ', 'e\u0301']

export interface RedFlagTimes {
  /** Milliseconds of the processor for a letter of 5,000 characters: 95 in 100 need no more. */
  p95: number
  /** The slowest letter made of one hostile piece. */
  hostile: number
  /** How much longer a letter of 20,000 hostile characters takes than one of 5,000; 4 is linear. */
  growth: number
}

export function measureRedFlags(): RedFlagTimes {
  const texts = [lettersBetweenTheLines, lettersInAHurry].flatMap(readLetters).map(({ text }) => text)
  const letters = Array.from({ length: rounds }, (_, round) => letterFrom(texts, round))
  for (const letter of letters) timeOf(letter)
  const times = letters.map(timeOf).sort((a, b) => a - b)
  const short = hostile.map((piece) => best(piece.repeat(longest).slice(0, longest)))
  const long = hostile.map((piece) => best(piece.repeat(longest * 4).slice(0, longest * 4)))
  return {
    p95: times[Math.floor(rounds * 0.95)] ?? Infinity,
    hostile: Math.max(...short),
    growth: Math.max(...long.map((time, index) => time / Math.max(short[index] ?? 0, 4))),
  }
}

function letterFrom(texts: string[], from: number): string {
  let letter = ''
  for (let at = from; letter.length < longest; at++) letter += `${texts[at % texts.length] ?? ''} `
  return letter.slice(0, longest)
}

/** The processor's time, since other work on the machine is none of the letter's. */
function timeOf(letter: string): number {
  const before = process.cpuUsage()
  matchRedFlags(letter, shippedRules)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function best(letter: string): number {
  return Math.min(...Array.from({ length: 5 }, () => timeOf(letter)))
}
