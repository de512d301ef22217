import type { TimingView } from '@/treatment-steps/step-view'

const names: [keyof TimingView, string][] = [
  ['startAfter', 'Start after'],
  ['lastsAtMost', 'At most'],
  ['timesADay', 'Times a day'],
  ['stopAfter', 'Stop after'],
]

/** When to begin, how long, how often, when to stop, as far as the doctors say. */
export function Timing({ timing }: { timing: TimingView }) {
  const said = names.filter(([key]) => timing[key])
  if (said.length === 0) return null
  return (
    <dl className="timing">
      {said.map(([key, name]) => (
        <div key={key}>
          <dt>{name}</dt>
          <dd>{timing[key]}</dd>
        </div>
      ))}
    </dl>
  )
}
