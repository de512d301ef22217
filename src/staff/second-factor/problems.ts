import type { Role } from '@/staff/role'

export interface SecondFactorProblem {
  type: 'wrongCode' | 'nothingStarted' | 'nothingSetUp' | 'roleNeedsOne'
  message: string
}

/** The same for a wrong code, one that was used, and a right one after too many wrong ones. */
export const wrongCode: SecondFactorProblem = {
  type: 'wrongCode',
  message:
    'This code does not count. Each code works once, so wait for the next one. After five wrong codes none counts for 15 minutes.',
}

export const nothingStarted: SecondFactorProblem = {
  type: 'nothingStarted',
  message: 'This took too long. Please begin again: the app needs a new code to scan.',
}

export const nothingSetUp: SecondFactorProblem = {
  type: 'nothingSetUp',
  message: 'There is no second factor here yet.',
}

export const roleNeedsOne: SecondFactorProblem = {
  type: 'roleNeedsOne',
  message: 'Your role needs a second factor. You can move it to another phone instead.',
}

/** @param required the roles the settings name */
export const mayGoWithout = (role: Role | null, required: readonly string[]): boolean =>
  role !== null && !required.includes(role)
