import { z } from 'zod'

/** `at`: what clocks at the clinic show then, `YYYY-MM-DDTHH:MM`. Whether there is such a time is asked later. */
export const scheduling = z.strictObject({ at: z.string().max(40) })

const sent = z.object({ schedule: z.uuid() })

/** The id of the schedule that a job is about. Throws where it names none. */
export function readScheduleId(data: unknown): string {
  return sent.parse(data).schedule
}
