import { Byline } from './Byline'
import { CareCard } from './CareCard'
import { Causes } from './Causes'
import { Changes } from './Changes'
import { Closing } from './Closing'
import { About } from './About'
import { Introduction } from './Introduction'
import { Letter } from './Letter'
import { Related } from './Related'
import { Sources } from './Sources'
import { Steps } from './Steps'
import type { AnswerView } from '@/answers/answer-view'
import type { ClinicView } from '@/settings/clinic-view'
import { ExampleNotice } from '@/site/ExampleNotice'

/**
 * An answer in the order in which it is read. An emergency card comes before anything that takes time to
 * read; the other cards come behind the steps they limit.
 */
export function AnswerArticle({ answer, clinic }: { answer: AnswerView; clinic: ClinicView }) {
  const { language } = answer
  const emergencies = answer.careCards.filter(({ level }) => level === 'emergency')
  const otherCards = answer.careCards.filter(({ level }) => level !== 'emergency')
  return (
    <article>
      {answer.isExample && <ExampleNotice what="answer" />}
      <h1>{answer.title}</h1>
      {emergencies.map((card, at) => (
        <CareCard key={at} card={card} />
      ))}
      {answer.letter && <Letter letter={answer.letter} />}
      <section aria-labelledby="answer">
        <h2 id="answer">The answer</h2>
        <Byline doctors={answer.doctors} reviewer={answer.reviewer} />
        {answer.summary && <p className="lead">{answer.summary}</p>}
        <Introduction words={answer.introduction} limits={answer.limits} />
      </section>
      <Causes lead={answer.causesLead} causes={answer.causes} />
      <Steps lead={answer.stepsLead} steps={answer.steps} language={language} />
      {otherCards.map((card, at) => (
        <CareCard key={at} card={card} />
      ))}
      <Closing closing={answer.closing} clinic={clinic} slug={answer.slug} />
      <Sources sources={answer.sources} language={language} />
      <About answer={answer} timeZone={clinic.timeZone} />
      <Changes changes={answer.changes} language={language} timeZone={clinic.timeZone} />
      <Related related={answer.related} />
    </article>
  )
}
