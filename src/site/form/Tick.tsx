import { FieldWords, describedBy } from './FieldWords'

interface Props {
  name: string
  label: string
  hint?: string
  error?: string | null
  isTicked?: boolean
}

/** Something to agree to; it is sent as `yes`, or not at all. */
export function Tick({ error, hint, isTicked, label, name }: Props) {
  return (
    <div className={error ? 'field wrong' : 'field'}>
      <FieldWords name={name} hint={hint} error={error} />
      <div className="tick">
        <input
          aria-describedby={describedBy(name, { hint, error })}
          aria-invalid={error ? true : undefined}
          defaultChecked={isTicked}
          id={name}
          name={name}
          type="checkbox"
          value="yes"
        />
        <label htmlFor={name}>{label}</label>
      </div>
    </div>
  )
}
