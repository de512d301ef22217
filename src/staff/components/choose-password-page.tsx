import { panelAddress } from '@/site/address'
import { ErrorSummary, messagesFor, type FormProblem } from '@/site/form/ErrorSummary'
import { TextField } from '@/site/form/TextField'
import type { Page } from '@/site/page'
import { formStyles } from '@/site/styles/form'
import { shortestPassword } from '@/staff/users/password'

interface Fault {
  field: 'password' | 'repeated'
  message: string
}

const pageOf = (title: string, main: Page['main']): Page => ({
  title,
  description: 'For people who work here.',
  language: 'en',
  path: null,
  styles: formStyles,
  main,
})

/** The form behind a link. What was typed into it never comes back in a page. */
export function choosePasswordPage({ email, fault }: { email: string; fault?: Fault }): Page {
  const title = 'Choose a password'
  const problems = fault ? [fault] : []
  return pageOf(
    fault ? `Error: ${title}` : title,
    <article>
      {fault && (
        <ErrorSummary problems={problems}>
          <p>Nothing was changed, and your link still works. Please type both again.</p>
        </ErrorSummary>
      )}
      <h1>{title}</h1>
      <p>
        At least {shortestPassword} characters. Four or five words in a row are easy to remember and hard to
        guess.
      </p>
      <form method="post">
        <div className="field">
          <label htmlFor="email">Your address</label>
          <input id="email" name="email" type="email" autoComplete="username" readOnly value={email} />
        </div>
        <PasswordField label="New password" name="password" problems={problems} />
        <PasswordField label="The same again" name="repeated" problems={problems} />
        <button type="submit">Keep this password</button>
      </form>
    </article>,
  )
}

export const passwordChosenPage = (): Page =>
  pageOf(
    'Your password is set',
    <article>
      <h1>Your password is set</h1>
      <p>
        The link that brought you here has ended. <a href={panelAddress}>Sign in with your new password</a>
      </p>
    </article>,
  )

export const linkEndedPage = (): Page =>
  pageOf(
    'This link has ended',
    <article>
      <h1>This link has ended</h1>
      <p>A link to choose a password works once, and not for ever. A newer one ends those before it.</p>
      <p>
        Ask an admin for a new link. If you have chosen a password already, <a href={panelAddress}>sign in</a>
        .
      </p>
    </article>,
  )

interface Props {
  label: string
  name: Fault['field']
  problems: FormProblem[]
}

const PasswordField = ({ label, name, problems }: Props) => (
  <TextField
    autoComplete="new-password"
    error={messagesFor(problems, name)}
    isRequired
    label={label}
    name={name}
    type="password"
  />
)
