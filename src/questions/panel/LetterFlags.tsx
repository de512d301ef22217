import type { LetterPageView } from '@/questions/letter-page/letter-page-view'
import { ruleTitle } from '@/questions/red-flag-rules/shipped-rule-view'

import { UrgencyMark } from './UrgencyMark'

/** What the software found in a letter: what should not wait, and what makes it look like no letter. */
export function LetterFlags({ view: { redFlags, suspicions, told } }: { view: LetterPageView }) {
  if (redFlags.length + suspicions.length === 0) return null
  return (
    <section aria-label="What was found in it">
      <h2>What was found in it</h2>
      {redFlags.length > 0 && (
        <div className="letter-note letter-note--grave">
          {told && <p>{told}</p>}
          <ul>
            {redFlags.map(({ level, rule, version, words }) => (
              <li key={rule}>
                <UrgencyMark urgency={level} /> {ruleTitle(rule)}: “{words}”{' '}
                <small>(version {version} of the rule)</small>
              </li>
            ))}
          </ul>
        </div>
      )}
      {suspicions.length > 0 && (
        <div className="letter-note">
          <p>It may be no letter:</p>
          <ul>
            {suspicions.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}
