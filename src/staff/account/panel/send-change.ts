import type { FieldFault } from '@/platform/field-faults'
import { fail, succeed, type Result } from '@/platform/result'
import { postJson } from '@/platform/post-json'

/** Sentences by field; what belongs to none stands under ''. */
export type Faults = Record<string, string>

interface Answer {
  message?: string
  errors?: { message?: string; data?: { errors?: FieldFault[] } }[]
}

/** Asks the server for a change of the own account. */
export async function sendChange(address: string, body: object): Promise<Result<string, Faults>> {
  try {
    const response = await postJson(address, body)
    const { errors, message } = (await response.json()) as Answer
    if (response.ok) return succeed(message ?? 'Changed.')
    return fail(toFaults(errors?.[0], response.status))
  } catch {
    return fail({ '': 'The server could not be reached. Look again before you try once more.' })
  }
}

function toFaults(error: NonNullable<Answer['errors']>[number] | undefined, status: number): Faults {
  const byField = error?.data?.errors?.map(({ message, path }) => [path, message] as const) ?? []
  if (byField.length > 0) return Object.fromEntries(byField)
  return { '': error?.message ?? `The server answered ${status}. Nothing was changed.` }
}
