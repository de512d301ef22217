import type { AnswerView, DoctorView, SourceView, StepView } from '@/answers/answer-view'
import type { Block, Inline, RichText } from '@/platform/rich-text'

/** Every run of words of an answer in the order in which a reader meets them. */
export function wordsInOrder(answer: AnswerView): string[] {
  const { letter, closing, reviewer } = answer
  const emergencies = answer.careCards.filter(({ level }) => level === 'emergency')
  const otherCards = answer.careCards.filter(({ level }) => level !== 'emergency')
  return [
    answer.title,
    ...emergencies.flatMap(({ heading, items }) => [heading, ...items]),
    letter?.salutation,
    ...(letter?.text.split('\n\n') ?? []),
    letter?.signedAs,
    ...answer.doctors.flatMap(wordsOfDoctor),
    ...(reviewer ? wordsOfDoctor(reviewer) : []),
    answer.summary,
    ...wordsOf(answer.introduction),
    answer.limits,
    answer.causesLead,
    ...answer.causes.flatMap(({ name, explanation }) => [name, ...wordsOf(explanation)]),
    answer.stepsLead,
    ...answer.steps.flatMap(wordsOfStep),
    ...otherCards.flatMap(({ heading, items }) => [heading, ...items]),
    ...wordsOf(closing.words),
    ...answer.sources.flatMap(wordsOfSource),
    ...answer.topics.map(({ name }) => name),
    ...[...answer.doctors, reviewer].map((doctor) => doctor?.declaredInterests),
    ...answer.changes.map(({ text }) => text),
    ...answer.related.map(({ title }) => title),
  ].filter((words) => typeof words === 'string')
}

function wordsOfDoctor({ name, credentials, specialties }: DoctorView) {
  return [name, credentials, ...specialties]
}

function wordsOfStep({ instruction, caution, timing, sources }: StepView) {
  const said = timing && [timing.startAfter, timing.lastsAtMost, timing.timesADay, timing.stopAfter]
  return [...wordsOf(instruction), caution, ...(said ?? []), ...sources.flatMap(wordsOfSource)]
}

function wordsOfSource({ title, publisher, year }: SourceView) {
  return [title, publisher, year === null ? null : String(year)]
}

function wordsOf(richText: RichText): string[] {
  return richText.flatMap((block: Block) =>
    block.type === 'list' ? block.items.flatMap(wordsOf) : block.children.flatMap(wordsOfInline),
  )
}

function wordsOfInline(part: Inline): string[] {
  if (part.type === 'break') return []
  return part.type === 'text' ? [part.text] : part.children.map(({ text }) => text)
}
