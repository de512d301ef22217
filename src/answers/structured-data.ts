import type { HealthTopicContent, MedicalWebPage, Person, WithContext } from 'schema-dts'
import type { AnswerView, DoctorView } from './answer-view'
import { dayIn } from '@/platform/days'

interface Site {
  clinicName: string
  /** The page's one true address, absolute. */
  url: string
  /** Where the clinic is: a name of the IANA list. */
  timeZone: string
}

/**
 * What the page says of itself to machines: nothing that a reader does not see on it. `reviewedBy` and
 * `lastReviewed` stand only where another clinician signed the words off.
 * https://schema.org/MedicalWebPage
 */
export function answerStructuredData(answer: AnswerView, site: Site): WithContext<MedicalWebPage> {
  const { reviewer, summary, changes, lastReviewedOn } = answer
  const parts = topicParts(answer)
  const latest = changes[0]?.at
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    url: site.url,
    name: answer.title,
    inLanguage: answer.language,
    datePublished: dayIn(site.timeZone, new Date(answer.publishedAt)),
    author: answer.doctors.map(person),
    publisher: { '@type': 'MedicalClinic', name: site.clinicName },
    ...(summary && { description: summary }),
    ...(latest && { dateModified: dayIn(site.timeZone, new Date(latest)) }),
    ...(reviewer && { reviewedBy: person(reviewer) }),
    ...(reviewer && lastReviewedOn && { lastReviewed: lastReviewedOn }),
    ...(parts.length > 0 && { hasPart: parts }),
  }
}

function person({ name, credentials }: DoctorView): Person {
  return { '@type': 'Person', name, ...(credentials && { honorificSuffix: credentials }) }
}

/** The headings are those of the page. */
function topicParts({ causes, steps }: AnswerView): HealthTopicContent[] {
  return [
    ...(causes.length > 0 ? [topicPart('Causes', 'https://schema.org/CausesHealthAspect')] : []),
    ...(steps.length > 0 ? [topicPart('Treatment steps', 'https://schema.org/SelfCareHealthAspect')] : []),
  ]
}

function topicPart(
  headline: string,
  aspect: 'https://schema.org/CausesHealthAspect' | 'https://schema.org/SelfCareHealthAspect',
): HealthTopicContent {
  return { '@type': 'HealthTopicContent', headline, hasHealthAspect: aspect }
}
