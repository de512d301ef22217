import type { AskFacts, FormView } from '@/questions/asking/ask-view'
import { Radios } from '@/site/form/Choice'
import { messagesFor, type FormProblem } from '@/site/form/ErrorSummary'
import { TextField } from '@/site/form/TextField'

interface Props {
  typed: FormView['typed']
  problems: FormProblem[]
  facts: Pick<AskFacts, 'canMail'>
}

/** How to reach whoever writes, and why we ask. All of it may be left empty. */
export function ReachFields({ facts: { canMail }, problems, typed }: Props) {
  const error = (field: string) => messagesFor(problems, field)
  return (
    <>
      <h2>How to reach you, if you like</h2>
      <p>
        We ask so that we can tell you when there is an answer, or ask back. It is kept locked away from your
        letter, is never published, and is deleted some time after the end of the matter.
      </p>
      <TextField
        name="contact.name"
        label="Your name"
        error={error('contact.name')}
        value={typed['contact.name']}
        autoComplete="name"
      />
      {canMail && (
        <TextField
          name="contact.email"
          label="Your e-mail address"
          type="email"
          error={error('contact.email')}
          value={typed['contact.email']}
          autoComplete="email"
        />
      )}
      <TextField
        name="contact.phone"
        label="Your telephone number"
        type="tel"
        error={error('contact.phone')}
        value={typed['contact.phone']}
        autoComplete="tel"
      />
      <Radios
        name="contact.reply"
        label="How would you like to hear from us?"
        error={error('contact.reply')}
        value={typed['contact.reply']}
        options={[
          ...(canMail
            ? [{ value: 'email', label: 'By e-mail, with a link and nothing about your health' }]
            : []),
          { value: 'phone', label: 'By telephone' },
          { value: 'none', label: 'Not at all: I look at my private page myself' },
        ]}
      />
    </>
  )
}
