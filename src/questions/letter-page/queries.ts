import type { PayloadRequest } from 'payload'

import type { Answer, Question, Staff, Topic } from '@/payload-types'
import { theSoftware } from '@/platform/actors'
import { idOf } from '@/platform/id-of'
import { describeMoment } from '@/platform/wall-clock'
import { aboutLabels, ageBandLabels, outcomeLabels, sourceLabels, suspicionLabels } from '@/questions/labels'
import type { Source } from '@/questions/question'
import type { Standing } from '@/questions/standing'

import type { LetterPageView } from './letter-page-view'

/** A letter for whoever asks, by what they may see. Throws Payload's NotFound where it is not there for them. */
export async function findLetterPage(req: PayloadRequest, id: string): Promise<LetterPageView> {
  const question = await req.payload.findByID({
    collection: 'questions',
    id,
    depth: 1,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const settings = await req.payload.findGlobal({ slug: 'settings', depth: 0, req, ...theSoftware })
  const timeZone = settings.timeZone || 'UTC'
  const answer = whole<Answer>(question.answer)
  return {
    standing: toStanding(question),
    letter: question.letter,
    redFlags: (question.redFlags ?? []).map(({ level, rule, version, words }) => ({
      level,
      rule,
      version,
      words: words ?? '',
    })),
    told: toldWords[question.source],
    suspicions: (question.suspicions ?? []).map((suspicion) => suspicionLabels[suspicion]),
    facts: factsOf(question, timeZone),
    consent: consentOf(question, timeZone),
    topics: (question.topics ?? []).map(idOf),
    ending: endingOf(question),
    answer: answer && { id: answer.id, title: answer.title || 'An answer without a title yet' },
    dueAt: question.dueAt ? new Date(question.dueAt) : null,
    receivedAt: new Date(question.receivedAt),
    timeZone,
  }
}

const toldWords: Record<Source, string | null> = {
  web: 'The writer was told so before the letter was sent.',
  phone: 'Whoever typed it in was asked to tell the writer at once.',
  paper: 'Whoever typed it in was shown it before it was kept.',
  import: null,
}

function toStanding(question: Question): Standing {
  const { answer, assignee, claimUntil, consent, id, outcome, reference, status, urgency } = question
  return {
    id,
    reference,
    status,
    outcome: outcome ?? null,
    urgency,
    assignee: assignee ? idOf(assignee) : null,
    assigneeName: whole<Staff>(assignee)?.name ?? null,
    claimUntil: claimUntil ? new Date(claimUntil) : null,
    answer: answer ? idOf(answer) : null,
    mayPublish: consent.publish && !consent.withdrawnAt,
  }
}

function factsOf(question: Question, timeZone: string): LetterPageView['facts'] {
  const { about, ageBand, cameFrom, dueAt, receivedAt, source, takenBy, topics } = question
  const named = (topics ?? []).flatMap((topic) => whole<Topic>(topic)?.name ?? [])
  return filled([
    ['For whom', about && aboutLabels[about]],
    ['Age', ageBand && ageBandLabels[ageBand]],
    ['Topics', named.join(', ')],
    ['Came', describeMoment(new Date(receivedAt), timeZone)],
    ['Came by', sourceLabels[source]],
    ['Typed in by', whole<Staff>(takenBy)?.name],
    ['Came from', whole<Answer>(cameFrom)?.title],
    ['Answer promised by', dueAt && describeMoment(new Date(dueAt), timeZone)],
  ])
}

function consentOf({ consent, source }: Question, timeZone: string): LetterPageView['consent'] {
  const given = { web: 'In the form', phone: 'By voice', paper: 'On paper', import: 'As imported' }[source]
  return filled([
    ['To read and answer', consent.process ? 'Yes' : 'No'],
    ['To publish without the name', consent.publish ? 'Yes' : 'No'],
    ['Given', `${given}, ${describeMoment(new Date(consent.givenAt), timeZone)}`],
    ['Version of the wording', String(consent.version)],
    ['Taken back', consent.withdrawnAt && describeMoment(new Date(consent.withdrawnAt), timeZone)],
  ])
}

function endingOf({ duplicateOf, outcome, outcomeNote }: Question): LetterPageView['ending'] {
  if (!outcome) return null
  const sameAs = whole<Question>(duplicateOf)?.reference ?? null
  return { outcome: outcomeLabels[outcome], note: outcomeNote ?? null, sameAs }
}

const filled = (pairs: [string, string | null | undefined][]) =>
  pairs.flatMap(([name, words]) => (words ? [{ name, words }] : []))

/** A related document where whoever asks may see it; its id alone is nothing to show. */
function whole<Doc>(related: Doc | string | null | undefined): Doc | null {
  return related && typeof related !== 'string' ? related : null
}
