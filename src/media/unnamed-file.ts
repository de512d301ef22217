import { z } from 'zod'

import { isPictureName } from './picture-name'

const stored = z.object({ name: z.string().refine(isPictureName) })

/** What the job `delete-picture` is about, as it was sent. Throws on anything else. */
export const readUnnamedFile = (data: unknown): string => stored.parse(data).name
