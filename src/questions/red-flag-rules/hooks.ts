import { ValidationError, type CollectionBeforeValidateHook } from 'payload'

import type { RedFlagRule } from '@/payload-types'

import { ruleFaults } from './rule-faults'

/** A rule that could not be used is not kept: it would be left out of every letter in silence. */
export const refuseUnusableRule: CollectionBeforeValidateHook<RedFlagRule> = ({ data, originalDoc, req }) => {
  const errors = ruleFaults({ ...originalDoc, ...data })
  if (errors.length > 0) throw new ValidationError({ collection: 'red-flag-rules', errors }, req.t)
  return data
}
