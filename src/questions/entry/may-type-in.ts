import type { Colleague } from '@/questions/standing'

/** Who types in letters. A doctor who did would answer letters that nobody else has looked at. */
export const mayTypeIn = ({ role }: Pick<Colleague, 'role'>): boolean => role !== 'doctor'
