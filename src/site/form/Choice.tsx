import { FieldWords, describedBy } from './FieldWords'

interface Props {
  name: string
  label: string
  hint?: string
  error?: string | null
  value?: string
  options: { value: string; label: string }[]
}

/** One of a few, each in sight. The first has the field's own id, where an error summary leads. */
export function Radios({ error, hint, label, name, options, value }: Props) {
  return (
    <fieldset
      className={error ? 'field wrong' : 'field'}
      aria-describedby={describedBy(name, { hint, error })}
    >
      <legend>{label}</legend>
      <FieldWords name={name} hint={hint} error={error} />
      {options.map((option, at) => {
        const id = at === 0 ? name : `${name}-${option.value}`
        return (
          <div className="tick" key={option.value}>
            <input
              defaultChecked={option.value === value}
              id={id}
              name={name}
              type="radio"
              value={option.value}
            />
            <label htmlFor={id}>{option.label}</label>
          </div>
        )
      })}
    </fieldset>
  )
}

/** One of many. Choosing none is a choice, too, in the words of `none`. */
export function Select({ error, hint, label, name, none, options, value }: Props & { none: string }) {
  return (
    <div className={error ? 'field wrong' : 'field'}>
      <label htmlFor={name}>{label}</label>
      <FieldWords name={name} hint={hint} error={error} />
      <select
        aria-describedby={describedBy(name, { hint, error })}
        aria-invalid={error ? true : undefined}
        defaultValue={value}
        id={name}
        name={name}
      >
        <option value="">{none}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
