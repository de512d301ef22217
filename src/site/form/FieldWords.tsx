interface Words {
  hint?: string
  error?: string | null
}

/** What stands between the name of a field and its place: what to write, and what is wrong with it. */
export function FieldWords({ error, hint, name }: Words & { name: string }) {
  return (
    <>
      {hint && (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="field-error" id={`${name}-error`}>
          <span className="unseen">Error: </span>
          {error}
        </p>
      )}
    </>
  )
}

export function describedBy(name: string, { error, hint }: Words): string | undefined {
  const ids = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean)
  return ids.length === 0 ? undefined : ids.join(' ')
}
