import { slugProblem } from './slug'
import { toSignedText, type StoredAnswer } from './signed-text'
import { isEmpty } from '@/platform/rich-text'

/** One thing that keeps an answer from its readers: the field to look at, and a sentence. */
export interface Missing {
  field: string
  message: string
}

export interface TopicDemand {
  name: string
  needsEmergencyCard: boolean
}

/** What an answer still needs before it may be published; empty when it is ready. */
export function missingBeforePublication(answer: StoredAnswer, topics: TopicDemand[]): Missing[] {
  const text = toSignedText(answer)
  const missing: Missing[] = []
  const demand = (isMet: boolean, field: string, message: string) => {
    if (!isMet) missing.push({ field, message })
  }

  demand(text.title.trim() !== '', 'title', 'Give the answer a title.')
  demand(text.doctors.length > 0, 'doctors', 'Say who answers: choose at least one doctor.')
  demand(
    !isEmpty(text.introduction) || text.causes.length > 0 || text.steps.length > 0,
    'introduction',
    'Write an introduction, a cause or a step: there is no answer yet.',
  )
  demand((text.summary?.length ?? 0) <= 300, 'summary', 'Shorten the short answer to 300 characters.')
  text.causes.forEach(({ explanation }, index) => {
    demand(
      !isEmpty(explanation),
      `causes.${index}.explanation`,
      `Explain cause ${index + 1}, or take it out.`,
    )
  })
  text.steps.forEach(({ instruction }, index) => {
    demand(
      !isEmpty(instruction),
      `steps.${index}.instruction`,
      `Say what to do in step ${index + 1}, or take it out.`,
    )
  })
  text.careCards.forEach(({ heading, items }, index) => {
    demand(
      heading.trim().endsWith('if:'),
      `careCards.${index}.heading`,
      `End the heading of care card ${index + 1} in “if:”.`,
    )
    demand(items.length > 0, `careCards.${index}.items`, `Name at least one sign on care card ${index + 1}.`)
  })
  const levels = text.careCards.map((card) => card.level)
  demand(new Set(levels).size === levels.length, 'careCards', 'Keep one care card a level.')
  for (const topic of topics.filter((each) => each.needsEmergencyCard)) {
    demand(
      levels.includes('emergency'),
      'careCards',
      `Add an emergency card: the topic “${topic.name}” needs one.`,
    )
  }
  const slug = slugProblem(answer.slug ?? '')
  demand(slug === null, 'slug', slug ?? '')
  return missing
}
