import { fieldNames, type FieldName } from '@/questions/asking/typed-letter'
import type { FormView } from '@/questions/asking/ask-view'
import { answerAddress, askAddress, askStepAddress } from '@/site/address'
import { ErrorSummary, type FormProblem } from '@/site/form/ErrorSummary'
import type { Page } from '@/site/page'

import { askStyles } from './ask-styles'
import { EmergencyFirst } from './EmergencyFirst'
import { ConsentFields, FactFields, LetterField } from './LetterFields'
import { ReachFields } from './ReachFields'
import { UrgentCards } from './UrgentCards'
import { WhatWillHappen } from './WhatWillHappen'

const title = 'Write to the doctors'

/** The letterbox: one form, with what to know before it. It comes back with every word in it. */
export function askPage(view: FormView): Page {
  const { cameFrom, cards, facts, notSent, typed } = view
  const problems = toFormProblems(view)
  const hasProblem = problems.length > 0 || notSent !== null
  return {
    title: hasProblem ? `Error: ${title}` : title,
    description: 'Write a letter to the doctors of this column. You need no account.',
    language: facts.clinic?.language ?? 'en',
    path: askAddress(),
    contactTo: null,
    styles: askStyles,
    main: (
      <article>
        {hasProblem && (
          <ErrorSummary
            problems={notSent === null ? problems : [{ field: null, message: notSent }, ...problems]}
          >
            <p>Nothing that you wrote is lost: it stands below.</p>
          </ErrorSummary>
        )}
        <UrgentCards cards={cards} />
        <h1>{title}</h1>
        <EmergencyFirst facts={facts} />
        {cameFrom && (
          <p>
            You come from <a href={answerAddress(cameFrom.slug)}>{cameFrom.title}</a>. The doctors will see
            that.
          </p>
        )}
        <WhatWillHappen facts={facts} />
        <form method="post" action={askStepAddress('check')} encType="multipart/form-data" noValidate>
          <LetterField facts={facts} problems={problems} typed={typed} />
          <FactFields facts={facts} problems={problems} typed={typed} />
          <ConsentFields facts={facts} problems={problems} typed={typed} />
          <ReachFields facts={facts} problems={problems} typed={typed} />
          <HiddenFields names={['consent.version', 'cameFrom', 'key', 'opened']} typed={typed} />
          <div className="unseen" aria-hidden="true">
            <label htmlFor="subject">Please leave this empty</label>
            <input
              id="subject"
              name="subject"
              tabIndex={-1}
              autoComplete="off"
              defaultValue={typed.subject}
            />
          </div>
          <p>Nothing is sent yet: first you see all of it once more.</p>
          <button type="submit">Check my letter</button>
        </form>
      </article>
    ),
  }
}

/** What goes with a form from page to page without being seen. */
export function HiddenFields({ names, typed }: { names: readonly FieldName[]; typed: FormView['typed'] }) {
  return names
    .filter((name) => typed[name] !== '')
    .map((name) => (
      <input
        // Browsers bring back what stood here, and with it the letter's key; but what is agreed to is what is shown.
        autoComplete={name === 'consent.version' ? 'off' : undefined}
        defaultValue={typed[name]}
        key={name}
        name={name}
        type="hidden"
      />
    ))
}

/** Only what is in sight can be led to. */
function toFormProblems({ problems }: FormView): FormProblem[] {
  return problems.map(({ message, path }) => {
    const field = path.replace(/\.\d+$/, '').replace('consent.version', 'consent.process')
    const isSeen = (fieldNames as readonly string[]).includes(field) && !hidden.includes(field)
    return { field: isSeen ? field : null, message }
  })
}

const hidden: string[] = ['cameFrom', 'key', 'opened', 'subject']
