import type { ReactNode } from 'react'

export interface FormProblem {
  /** The id of the field it is about; null for what concerns the whole form. */
  field: string | null
  message: string
}

interface Props {
  problems: FormProblem[]
  /** What is true in spite of it: that nothing is lost, and what to do. */
  children: ReactNode
}

/** What has to be mended, above everything else and with the focus on it, which needs no script. */
export function ErrorSummary({ problems, children }: Props) {
  return (
    <section className="error-summary" aria-labelledby="problem" role="alert" tabIndex={-1} autoFocus>
      <h2 id="problem">There is a problem</h2>
      <ul>
        {problems.map(({ field, message }, at) => (
          <li key={at}>{field === null ? message : <a href={`#${field}`}>{message}</a>}</li>
        ))}
      </ul>
      {children}
    </section>
  )
}

/** The sentences about one field. */
export function messagesFor(problems: FormProblem[], field: string): string | null {
  const messages = problems.filter((problem) => problem.field === field).map(({ message }) => message)
  return messages.length === 0 ? null : messages.join(' ')
}
