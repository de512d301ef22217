/** Posts JSON to an address of ours from a page of the panel, with the session. Rejects where nothing comes back. */
export const postJson = (address: string, body: object): Promise<Response> =>
  fetch(address, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
