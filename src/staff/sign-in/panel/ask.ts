import { postJson } from '@/platform/post-json'

/** What the server said, for a person to read; `code` tells programs the kind. */
export type Said = { ok: true; body: Record<string, unknown> } | { ok: false; code: string; message: string }

const unreachable = 'The server could not be reached. Nothing was changed; please try again.'

/** Posts texts as JSON to an address of ours. */
export async function ask(address: string, texts: Record<string, string> = {}): Promise<Said> {
  try {
    const response = await postJson(address, texts)
    const body = (await response.json()) as Record<string, unknown>
    if (response.ok) return { ok: true, body }
    const [error] = body.errors as { code?: string; message: string }[]
    return { ok: false, code: error?.code ?? '', message: error?.message ?? unreachable }
  } catch {
    // No network, or an answer that is none of ours: for the person it is the same.
    return { ok: false, code: 'unreachable', message: unreachable }
  }
}
