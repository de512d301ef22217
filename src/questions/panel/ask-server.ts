import { postJson } from '@/platform/post-json'

/** What the server says to an order, or the sentence with which it refused. */
export type Told<Answer> =
  | { isDone: true; answer: Answer }
  | { isDone: false; message: string; faults: { path: string; message: string }[] }

/** Posts an order of the panel. Whatever happens there is a sentence to show. */
export async function askServer<Answer = object>(address: string, body: object): Promise<Told<Answer>> {
  const response = await post(address, body)
  if (!response) {
    return refusal('The server could not be reached. Look again before you try once more.')
  }
  const told: unknown = await response.json().catch(() => null)
  if (response.ok) return { isDone: true, answer: told as Answer }
  const [error] = (told as Refusal | null)?.errors ?? []
  return refusal(
    error?.message ?? `The server answered ${response.status}. Nothing was changed.`,
    error?.data?.errors,
  )
}

interface Refusal {
  errors?: { message?: string; data?: { errors?: { path: string; message: string }[] } }[]
}

const refusal = (message: string, faults: { path: string; message: string }[] = []) =>
  ({ isDone: false, message, faults }) as const

async function post(address: string, body: object): Promise<Response | null> {
  try {
    return await postJson(address, body)
  } catch {
    // Nothing came back: the browser says no more than that.
    return null
  }
}
