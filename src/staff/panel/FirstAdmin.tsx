/**
 * What the panel shows on an empty database, in place of a form that whoever comes first could fill in:
 * the first admin is made by somebody who can reach the machine.
 */
export function FirstAdmin() {
  return (
    <>
      <h1>Nobody has an account here yet</h1>
      <p>The first admin is made on the machine on which this runs, in the folder of the project:</p>
      <pre>
        <code>npm run staff -- add --email you@example.org --role admin</code>
      </pre>
      <p>
        It prints a link with which that person chooses a password. The link works once, and for 7 days. Then{' '}
        <a href="/admin">sign in</a>.
      </p>
    </>
  )
}
