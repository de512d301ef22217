import { AnswerArticle } from './AnswerArticle'
import { signature } from './Byline'
import { answerStyles } from './styles'
import type { AnswerView } from '@/answers/answer-view'
import { answerStructuredData } from '@/answers/structured-data'
import type { ClinicView } from '@/settings/clinic-view'
import { absoluteAddress, answerAddress, askAddress } from '@/site/address'
import type { Page } from '@/site/page'

/** The page of one answer. `siteUrl` is an origin without a trailing slash. */
export function answerPage(answer: AnswerView, clinic: ClinicView, siteUrl: string): Page {
  const path = answerAddress(answer.slug)
  return {
    title: answer.title,
    description: answer.summary ?? describe(answer, clinic),
    language: answer.language,
    path,
    contactTo: askAddress(answer.slug),
    main: <AnswerArticle answer={answer} clinic={clinic} />,
    styles: answerStyles(answer),
    structuredData: answerStructuredData(answer, {
      clinicName: clinic.name,
      timeZone: clinic.timeZone,
      url: absoluteAddress(siteUrl, path),
    }),
  }
}

// Made of names alone: what the doctors wrote is not cut up to fit a search engine's line.
function describe({ title, doctors }: AnswerView, clinic: ClinicView): string {
  return `${title}: a letter to ${clinic.name}, answered by ${doctors.map(signature).join(' and ')}.`
}
