import { isOutage } from './outage'

/** Whether an error says that nothing was stored because the database was away, or did not confirm it. */
export function isAway(error: unknown): boolean {
  return isOutage(error) || (error instanceof Error && error.name === 'NotStored')
}
