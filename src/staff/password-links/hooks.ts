import type { CollectionAfterLoginHook } from 'payload'

import type { User } from '@/payload-types'

import { forgetPasswordLink } from './commands'

/** Who signs in has a password, and needs no link any more. */
export const endInvitation: CollectionAfterLoginHook<User> = ({ req, user }) =>
  forgetPasswordLink(req, user.id)
