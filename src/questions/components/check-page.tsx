import { aboutLabels, ageBandLabels, replyLabels } from '@/questions/labels'
import type { CheckView } from '@/questions/asking/ask-view'
import { fieldNames, type FieldName } from '@/questions/asking/typed-letter'
import { askStepAddress } from '@/site/address'
import type { Page } from '@/site/page'

import { AlreadyAnswered, checkId } from './AlreadyAnswered'
import { HiddenFields } from './ask-page'
import { askStyles } from './ask-styles'
import { UrgentCards } from './UrgentCards'

const title = 'Check your letter'

/** All that will be sent, once more, with what should be done first. Nothing is stored yet. */
export function checkPage(view: CheckView): Page {
  const { cards, facts, suggestions, typed, wasCleaned } = view
  return {
    title: cards.length > 0 ? 'Do not wait with this' : title,
    description: 'Look at your letter once more before it is sent.',
    language: facts.clinic?.language ?? 'en',
    path: null,
    contactTo: null,
    styles: askStyles,
    main: (
      <article>
        <UrgentCards cards={cards} />
        <AlreadyAnswered answers={suggestions} />
        <h1 id={checkId}>{title}</h1>
        <p>Your letter is not sent yet.</p>
        {wasCleaned && (
          <p className="card urgent">
            Some characters cannot be kept or shown, so we left them out or put a � in their place. Please
            read your letter once more: it is kept as it stands here.
          </p>
        )}
        <form method="post" action={askStepAddress('send')} encType="multipart/form-data">
          <HiddenFields names={fieldNames} typed={typed} />
          <dl className="typed">
            {rowsOf(view).map(({ field, label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>
                  <div className="lines">{value}</div>
                  <button
                    aria-label={`Change: ${label}`}
                    className="plain"
                    type="submit"
                    formAction={`${askStepAddress('change')}#${field}`}
                  >
                    Change
                  </button>
                </dd>
              </div>
            ))}
          </dl>
          <button type="submit">Send my letter</button>
        </form>
      </article>
    ),
  }
}

interface Row {
  label: string
  value: string
  field: FieldName
}

function rowsOf({ facts, submission }: CheckView): Row[] {
  const { about, ageBand, consent, contact, letter, topics } = submission
  const named = facts.topics.filter(({ id }) => topics.includes(id)).map(({ name }) => name)
  return [
    { field: 'letter', label: 'Your letter', value: letter },
    { field: 'about', label: 'For whom', value: about ? aboutLabels[about] : 'Not said' },
    { field: 'ageBand', label: 'Age', value: ageBand ? ageBandLabels[ageBand] : 'Not said' },
    { field: 'topics', label: 'About', value: named.join(', ') || 'Not said' },
    {
      field: 'consent.publish',
      label: 'May we publish it without your name?',
      value: consent.publish ? 'Yes' : 'No',
    },
    { field: 'contact.name', label: 'Name', value: contact?.name ?? 'Not given' },
    ...(facts.canMail || contact?.email
      ? [{ field: 'contact.email' as const, label: 'E-mail', value: contact?.email ?? 'Not given' }]
      : []),
    { field: 'contact.phone', label: 'Telephone', value: contact?.phone ?? 'Not given' },
    {
      field: 'contact.reply',
      label: 'How you hear from us',
      value: contact ? replyLabels[contact.preferredReply] : 'On your private page alone',
    },
  ]
}
