import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

/** Payload's own page for a new password: ours stands where links lead to, and a link is to be had here. */
export function NoReset({ payload }: AdminViewServerProps) {
  redirect(`${payload.config.routes.admin}${payload.config.admin.routes.forgot}`)
}
