import { panelAddress } from '@/site/address'
import type { Page } from '@/site/page'
import { press } from '@/site/styles/press'
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
  styles,
  main,
})

/** The form behind a link. What was typed into it never comes back in a page. */
export function choosePasswordPage({ email, fault }: { email: string; fault?: Fault }): Page {
  const title = 'Choose a password'
  return pageOf(
    fault ? `Error: ${title}` : title,
    <article>
      {fault && (
        <div className="error-summary" role="alert">
          <h2>There is a problem</h2>
          <p>
            <a href={`#${fault.field}`}>{fault.message}</a>
          </p>
          <p>Nothing was changed, and your link still works. Please type both again.</p>
        </div>
      )}
      <h1>{title}</h1>
      <p>
        At least {shortestPassword} characters. Four or five words in a row are easy to remember and hard to
        guess.
      </p>
      <form method="post">
        <p>
          <label htmlFor="email">Your address</label>
          <input id="email" name="email" type="email" autoComplete="username" readOnly value={email} />
        </p>
        <PasswordInput fault={fault} label="New password" name="password" />
        <PasswordInput fault={fault} label="The same again" name="repeated" />
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

function PasswordInput({ fault, label, name }: { fault?: Fault; label: string; name: Fault['field'] }) {
  const isWrong = fault?.field === name
  return (
    <p>
      <label htmlFor={name}>{label}</label>
      {isWrong && (
        <span className="field-error" id={`${name}-error`}>
          {fault.message}
        </span>
      )}
      <input
        aria-describedby={isWrong ? `${name}-error` : undefined}
        aria-invalid={isWrong || undefined}
        autoComplete="new-password"
        id={name}
        name={name}
        required
        type="password"
      />
    </p>
  )
}

const styles = press(`
form label{display:block;font-weight:600}
form input{
  width:100%;
  max-width:26rem;
  min-height:48px;
  padding:.4rem .75rem;
  border:1px solid var(--soft);
  border-radius:.4rem;
  background:var(--card);
  color:inherit;
  font:inherit
}
form input[readonly]{border-style:dashed}
form button{
  min-height:48px;
  padding:.4rem 1.25rem;
  border:1px solid var(--accent);
  border-radius:.75rem;
  background:var(--accent);
  color:var(--paper);
  font:inherit;
  font-weight:600;
  cursor:pointer
}
.error-summary{margin:0 0 1.5rem;padding:1rem;border:3px solid var(--accent)}
.error-summary h2{margin:0 0 .5rem}
.field-error{display:block;font-weight:600}
`)
