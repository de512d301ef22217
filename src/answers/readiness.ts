import { slugProblem } from './slug'
import { toSignedText, type SignedText, type StoredAnswer } from './signed-text'
import { isEmpty } from '@/platform/rich-text'
import { languageProblem } from '@/settings/language'

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
  const address = slugProblem(answer.slug ?? '')
  const language = languageProblem(text.language)
  return [
    ...missingWords(text),
    ...text.causes.flatMap(missingInCause),
    ...text.steps.flatMap(missingInStep),
    ...missingLevels(answer),
    ...text.careCards.flatMap(missingInCard),
    ...missingAmongCards(text, topics),
    ...missingTitles(text.sources, 'sources', 'source'),
    ...demand(address === null, 'slug', address ?? ''),
    ...demand(language === null, 'language', language ?? ''),
  ]
}

function missingWords({ title, doctors, introduction, causes, steps, summary }: SignedText): Missing[] {
  const hasAnswer = !isEmpty(introduction) || causes.length > 0 || steps.length > 0
  return [
    ...demand(title.trim() !== '', 'title', 'Give the answer a title.'),
    ...demand(doctors.length > 0, 'doctors', 'Say who answers: choose at least one doctor.'),
    ...demand(hasAnswer, 'introduction', 'Write an introduction, a cause or a step: there is no answer yet.'),
    ...demand((summary?.length ?? 0) <= 300, 'summary', 'Shorten the short answer to 300 characters.'),
  ]
}

function missingInCause({ explanation }: SignedText['causes'][number], index: number): Missing[] {
  const message = `Explain cause ${index + 1}, or take it out.`
  return demand(!isEmpty(explanation), `causes.${index}.explanation`, message)
}

function missingInStep({ instruction, sources }: SignedText['steps'][number], index: number): Missing[] {
  const message = `Say what to do in step ${index + 1}, or take it out.`
  return [
    ...demand(!isEmpty(instruction), `steps.${index}.instruction`, message),
    ...missingTitles(sources, `steps.${index}.sources`, `step ${index + 1}, source`),
  ]
}

function missingLevels({ careCards }: StoredAnswer): Missing[] {
  const levels: (string | null)[] = (careCards ?? []).map(({ level }) => level)
  return levels.flatMap((level, index) =>
    demand(level !== null, `careCards.${index}.level`, `Choose a level for care card ${index + 1}.`),
  )
}

function missingInCard({ heading, items }: SignedText['careCards'][number], index: number): Missing[] {
  const field = `careCards.${index}`
  const card = `care card ${index + 1}`
  const hasSigns = items.length > 0 && items.every((item) => item.trim() !== '')
  return [
    ...demand(heading.trim().endsWith('if:'), `${field}.heading`, `End the heading of ${card} in “if:”.`),
    ...demand(hasSigns, `${field}.items`, `Name at least one sign on ${card}, and leave none empty.`),
  ]
}

function missingAmongCards({ careCards }: SignedText, topics: TopicDemand[]): Missing[] {
  const levels = careCards.map((card) => card.level)
  const unmet = topics.filter((topic) => topic.needsEmergencyCard && !levels.includes('emergency'))
  return [
    ...demand(new Set(levels).size === levels.length, 'careCards', 'Keep one care card a level.'),
    ...unmet.map(({ name }) => ({
      field: 'careCards',
      message: `Add an emergency card: the topic “${name}” needs one.`,
    })),
  ]
}

function missingTitles(sources: SignedText['sources'], field: string, name: string): Missing[] {
  return sources.flatMap(({ title }, index) =>
    demand(title.trim() !== '', `${field}.${index}.title`, `Give ${name} ${index + 1} a title.`),
  )
}

function demand(isMet: boolean, field: string, message: string): Missing[] {
  return isMet ? [] : [{ field, message }]
}
