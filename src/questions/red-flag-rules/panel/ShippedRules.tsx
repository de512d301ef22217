import { UrgencyMark } from '@/questions/panel/UrgencyMark'
import { ruleTitle, type ShippedRuleView } from '@/questions/red-flag-rules/shipped-rule-view'

import { SwitchRule } from './SwitchRule'

interface ShippedRulesProps {
  /** Of the order in the API. */
  address: string
  maySwitch: boolean
  rules: ShippedRuleView[]
}

/** The rules that come with the software: what each looks for rests on guidance that is named. */
export function ShippedRules({ address, maySwitch, rules }: ShippedRulesProps) {
  return (
    <section aria-label="Rules that come with the software">
      <h2>Rules that come with the software</h2>
      {rules.map((rule) => (
        <details
          key={rule.name}
          style={{ borderTop: '1px solid var(--theme-elevation-150)', padding: '.5rem 0' }}
        >
          <summary style={{ cursor: 'pointer', padding: '.25rem 0' }}>
            {ruleTitle(rule.name)} <UrgencyMark urgency={rule.level} />
            {rule.switchedOffBy !== null && <b> Switched off here</b>}
          </summary>
          <p style={{ whiteSpace: 'pre-line' }}>{rule.source.says}</p>
          <p>
            {rule.source.publisher}: {rule.source.title}, {rule.source.year}. Version {rule.version} of the
            rule.
          </p>
          <p style={{ whiteSpace: 'pre-line' }}>The writer is told: “{rule.card}”</p>
          {maySwitch && <SwitchRule address={address} isOn={rule.switchedOffBy === null} name={rule.name} />}
        </details>
      ))}
    </section>
  )
}
