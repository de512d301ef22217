import { FieldWords, describedBy } from './FieldWords'

interface Props {
  /** Also its id, where an error summary leads. */
  name: string
  label: string
  hint?: string
  error?: string | null
  value?: string
  type?: 'text' | 'email' | 'tel' | 'password'
  autoComplete?: string
  /** How many lines to begin with; one without it. */
  rows?: number
  isRequired?: boolean
}

/** A line, or a text of several, to be typed. */
export function TextField({
  autoComplete,
  error,
  hint,
  isRequired,
  label,
  name,
  rows,
  type = 'text',
  value,
}: Props) {
  const known = {
    id: name,
    name,
    defaultValue: value,
    autoComplete,
    required: isRequired,
    'aria-describedby': describedBy(name, { hint, error }),
    'aria-invalid': error ? true : undefined,
  }
  return (
    <div className={error ? 'field wrong' : 'field'}>
      <label htmlFor={name}>{label}</label>
      <FieldWords name={name} hint={hint} error={error} />
      {rows ? <textarea {...known} rows={rows} /> : <input {...known} type={type} />}
    </div>
  )
}
