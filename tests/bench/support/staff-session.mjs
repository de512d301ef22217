const password = 'four words nobody guesses'

/**
 * Somebody on the staff who is signed in: made with the command a clinic uses, with the printed link opened.
 * @param {string[]} options of that command
 * @returns {Promise<{ headers: Record<string, string> }>} to be sent with each request
 */
export async function signedIn({ launchNode }, { url, env }, email, options) {
  const order = ['src/cli/run.mjs', 'staff', 'add', '--email', email, ...options]
  const { output } = await launchNode(order, { env }).ended
  const token = /\/desk\/password\/(\S+)/.exec(output)?.[1]
  if (!token) throw new Error(`There is no link to choose a password:\n${output}`)
  const chosen = await fetch(`${url}/desk/password/${token}`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ password, repeated: password }),
  })
  if (chosen.status !== 303) throw new Error(`The link set no password: ${chosen.status}`)
  const response = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ email, password }),
  })
  const cookie = response.headers.getSetCookie().find((each) => /payload-token=[^;]/.test(each))
  if (!cookie) throw new Error(`Nobody was signed in: ${await response.text()}`)
  return { headers: { cookie: cookie.split(';', 1)[0], origin: url } }
}
