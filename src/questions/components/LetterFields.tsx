import { aboutLabels, ageBandLabels, toOptions } from '@/questions/labels'
import type { AskFacts, FormView } from '@/questions/asking/ask-view'
import { messagesFor, type FormProblem } from '@/site/form/ErrorSummary'
import { Radios, Select } from '@/site/form/Choice'
import { TextField } from '@/site/form/TextField'
import { Tick } from '@/site/form/Tick'

interface Props {
  typed: FormView['typed']
  problems: FormProblem[]
  facts: AskFacts
}

/** The letter itself. */
export function LetterField({ problems, typed }: Props) {
  return (
    <>
      <h2>Your letter</h2>
      <TextField
        name="letter"
        label="What would you like to ask?"
        hint="What troubles you, since when, and what you have tried. Up to 5,000 characters. Please leave out names, of other people, too."
        error={messagesFor(problems, 'letter')}
        rows={12}
        value={typed.letter}
      />
    </>
  )
}

/** A few facts that help to answer; none is needed. */
export function FactFields({ facts, problems, typed }: Props) {
  return (
    <>
      <h2>A few facts, if you like</h2>
      <Radios
        name="about"
        label="For whom do you write?"
        error={messagesFor(problems, 'about')}
        value={typed.about}
        options={toOptions(aboutLabels)}
      />
      <div className="aside">
        <h3>If you write for a child</h3>
        <p>
          Tell us who you are to the child, and choose the child’s age below. If the child is old enough to
          understand, please tell them that you are writing. For a baby under 3 months with a fever, do not
          write: call a doctor now.
        </p>
      </div>
      <Select
        name="ageBand"
        label="How old is the person this is about?"
        error={messagesFor(problems, 'ageBand')}
        value={typed.ageBand}
        none="I would rather not say"
        options={toOptions(ageBandLabels)}
      />
      {facts.topics.length > 0 && (
        <Select
          name="topics"
          label="What is it about?"
          error={messagesFor(problems, 'topics')}
          value={typed.topics}
          none="I am not sure"
          options={facts.topics.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
    </>
  )
}

/** The two consents, each by itself and neither given beforehand. */
export function ConsentFields({ facts, problems, typed }: Props) {
  const { process, publish } = facts.letterbox.consent
  return (
    <>
      <h2>What you agree to</h2>
      <p>You can take back either of them at any time, on the private page you get.</p>
      <Tick
        name="consent.process"
        label={process}
        hint="We cannot read your letter without this."
        error={messagesFor(problems, 'consent.process') ?? messagesFor(problems, 'consent.version')}
        isTicked={typed['consent.process'] === 'yes'}
      />
      <Tick
        name="consent.publish"
        label={publish}
        hint="This is up to you. We read and answer your letter without it, too."
        error={messagesFor(problems, 'consent.publish')}
        isTicked={typed['consent.publish'] === 'yes'}
      />
    </>
  )
}
