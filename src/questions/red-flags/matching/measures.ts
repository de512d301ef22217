import type { Hit } from './hit'
import type { MeasureName } from './measure-names'
import { readNumber } from './numbers'
import { textAt } from './places'
import type { Word } from './words'

type Measures = Map<string, Hit[]>

/** What letters tell by numbers, by the name of the concept: ages, temperatures, sugar, pressure, time. */
export function findMeasures(words: readonly Word[]): Measures {
  const measures: Measures = new Map()
  words.forEach((_, at) => {
    const number = readNumber(words, at)
    if (number === null) return
    for (const [name, last] of measuresAt(words, at, number)) {
      const hits = measures.get(name) ?? []
      const places = Array.from({ length: last - at + 1 }, (_, index) => at + index)
      hits.push({ first: at, last, words: places })
      measures.set(name, hits)
    }
  })
  return measures
}

/** Every measure that a number at this place gives, with the last word that belongs to it. */
function measuresAt(words: readonly Word[], at: number, number: number): [MeasureName, number][] {
  return [
    ...ageAt(words, at, number),
    ...pregnancyAt(words, at, number),
    ...temperatureAt(words, at, number),
    ...timeAt(words, at, number),
    ...bloodAt(words, at, number),
    ...dosesAt(words, at, number),
  ]
}

const isOld =
  /^(old|olds|older|weeker|of|baby|boy|girl|infant|son|daughter|newborn|grandson|granddaughter|toddler)$/
const isChild =
  /^(son|daughter|baby|boy|girl|infant|newborn|grandson|granddaughter|child|toddler|twin|twins|aged|age|born|kid|nephew|niece)$/

function ageAt(words: readonly Word[], at: number, number: number): [MeasureName, number][] {
  const unit = textAt(words, at + 1).replace(/s$/, '')
  const isToldAsAge =
    isOld.test(textAt(words, at + 2)) || [1, 2, 3].some((back) => isChild.test(textAt(words, at - back)))
  if (!/^(day|week|month|year)$/.test(unit)) return plainAgeAt(words, at, number)
  if (!isToldAsAge || isPregnancy(words, at)) return []
  const months = number * ({ day: 1 / 30, week: 1 / 4.35, month: 1, year: 12 }[unit] ?? 0)
  return agesOf(months).map((name) => [name, at + 1])
}

/** "she is 82", "aged 82": no unit, and no other thing that is counted. */
function plainAgeAt(words: readonly Word[], at: number, number: number): [MeasureName, number][] {
  const before = textAt(words, at - 1)
  if (!/^(is|aged|age|am|im|turned|are|shes|hes)$/.test(before) || number < 65 || number > 110) return []
  return agesOf(number * 12).map((name) => [name, at])
}

function agesOf(months: number): MeasureName[] {
  if (months < 3.1) return ['young-baby', 'baby', 'child']
  if (months < 6) return ['baby-to-6-months', 'baby', 'child']
  if (months < 13) return ['baby', 'child']
  if (months < 60) return ['small-child', 'child']
  if (months < 16 * 12) return ['child']
  return months >= 65 * 12 ? ['elderly'] : []
}

function isPregnancy(words: readonly Word[], at: number): boolean {
  return [2, 3, 4].some((ahead) =>
    /^(pregnant|along|gestation|gone|pregnancy)$/.test(textAt(words, at + ahead)),
  )
}

function pregnancyAt(words: readonly Word[], at: number, number: number): [MeasureName, number][] {
  const unit = textAt(words, at + 1).replace(/s$/, '')
  const next = textAt(words, at + 2)
  // "34 weeks" alone is how far along she is; "for 34 weeks", "34 weeks ago" is not.
  const isHowFar =
    !/^(old|ago|later|since|of|off|now)$/.test(next) &&
    !/^(for|past|last|in|after)$/.test(textAt(words, at - 1))
  if (unit === 'week' && number >= 24 && number <= 42 && isHowFar && !isPregnancy(words, at))
    return [['late-weeks', at + 1]]
  if ((unit !== 'week' && unit !== 'month') || !isPregnancy(words, at)) return []
  const weeks = unit === 'week' ? number : number * 4.35
  return [[weeks >= 20 ? 'late-pregnancy' : 'early-pregnancy', at + 2]]
}

const speaksOfHeat =
  /^(temperature|rectal|forehead|armpit|underarm|ear|furnace|fever|feverish|thermometer|degrees|degree|c|f|celsius|fahrenheit|hot|reading|burning)$/

function temperatureAt(words: readonly Word[], at: number, number: number): [MeasureName, number][] {
  const celsius = number >= 94 && number <= 110 ? ((number - 32) * 5) / 9 : number
  const isPlain = number > 100 && number < 107 && !Number.isInteger(number)
  if (celsius < 32 || celsius > 43 || !(isPlain || isNear(words, at, speaksOfHeat, 7))) return []
  if (/^(week|weeks|year|years|month|months|days|hours|weeks|minutes)$/.test(textAt(words, at + 1))) return []
  if (celsius < 36) return celsius < 35.8 ? [['cold-reading', at]] : []
  if (celsius < 37.9) return []
  return [
    ['fever-reading', at],
    ...(celsius >= 38.9 ? [['high-fever-reading', at] satisfies [MeasureName, number]] : []),
    ...(celsius >= 40 ? [['extreme-fever-reading', at] satisfies [MeasureName, number]] : []),
  ]
}

function timeAt(words: readonly Word[], at: number, number: number): [MeasureName, number][] {
  const unit = textAt(words, at + 1).replace(/s$/, '')
  if (unit === 'minute' && number >= 5) return [['5-minutes', at + 1]]
  if (unit === 'hour')
    return [['5-minutes', at + 1], ...(number >= 8 ? [['8-hours', at + 1] as [MeasureName, number]] : [])]
  if (unit === 'day' && number <= 10) return [['some-days', at + 1]]
  return unit === 'week' && number >= 3 ? [['3-weeks', at + 1]] : []
}

function bloodAt(words: readonly Word[], at: number, number: number): [MeasureName, number][] {
  const lower =
    readNumber(words, at + 1) ?? (textAt(words, at + 1) === 'over' ? readNumber(words, at + 2) : null)
  if (
    number >= 100 &&
    number <= 280 &&
    lower !== null &&
    lower >= 50 &&
    lower <= 150 &&
    number - lower >= 20
  ) {
    if (number >= 180 || lower >= 120)
      return [
        ['crisis-pressure', at + 1],
        ['severe-pressure', at + 1],
        ['raised-pressure', at + 1],
      ]
    if (number >= 160 || lower >= 110)
      return [
        ['severe-pressure', at + 1],
        ['raised-pressure', at + 1],
      ]
    return number >= 140 || lower >= 90 ? [['raised-pressure', at + 1]] : []
  }
  if (
    /^\d/.test(textAt(words, at)) &&
    !/^(type|take|took|taking|every|x)$/.test(textAt(words, at - 1)) &&
    isNear(words, at, /^(sugar|glucose|bg|bgl|bm|meter|dexcom|libre|glucometer)$/, 8)
  )
    return sugarAt(at, number)
  if (isNear(words, at, /^(oxygen|sats|sat|spo2|saturation|oximeter|o2)$/, 8) && number >= 50 && number <= 91)
    return [['low-oxygen', at]]
  if (isNear(words, at, /^(pulse|bpm|rate|heartbeat)$/, 6) && number >= 130 && number <= 260)
    return [['racing-pulse', at]]
  return []
}

function sugarAt(at: number, number: number): [MeasureName, number][] {
  const isLow =
    (number >= 1 && number < 3.5 && !Number.isInteger(number)) || number === 2 || (number > 20 && number < 60)
  if (isLow)
    return [
      ['low-sugar-reading', at],
      ...(number > 20 && number < 34 ? [['high-sugar-reading', at] as [MeasureName, number]] : []),
    ]
  return (number >= 16 && number < 20) || (number >= 290 && number < 1500) ? [['high-sugar-reading', at]] : []
}

function dosesAt(words: readonly Word[], at: number, number: number): [MeasureName, number][] {
  const counted = [1, 2, 3, 4].some((ahead) =>
    /^(tablets|pills|capsules|tabs|paracetamol|ibuprofen|aspirin|codeine|pill|tylenols|sleepers|painkillers)$/.test(
      textAt(words, at + ahead),
    ),
  )
  return counted && number >= 9 && number < 500 ? [['many-pills', at + 1]] : []
}

function isNear(words: readonly Word[], at: number, pattern: RegExp, reach: number): boolean {
  for (let index = Math.max(0, at - reach); index <= at + 4; index++) {
    if (pattern.test(textAt(words, index))) return true
  }
  return false
}
