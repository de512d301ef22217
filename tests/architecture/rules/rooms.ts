/**
 * The rooms, in the order in which they may know of each other: a later one may import an earlier one.
 * Rooms on one line do not know each other. Media stand before settings because a clinic has a logo, the audit after them because
 * it tells the time by the clinic's clocks.
 */
export const roomOrder = [
  ['media', 'topics'],
  ['settings'],
  ['audit'],
  ['staff'],
  ['doctors'],
  ['colleagues'],
  ['causes', 'treatment-steps'],
  ['questions'],
  ['answers'],
  ['feedback', 'search', 'importing', 'api'],
] as const

export const rooms: readonly string[] = roomOrder.flat()

/** The folders of `src` that are no rooms. */
export const otherFolders: readonly string[] = ['platform', 'site', 'app', 'cli', 'server']

export const forbiddenNames = ['utils', 'helpers', 'lib', 'common', 'shared', 'misc', 'services']

export function standsEarlier(room: string, than: string): boolean {
  return standing(room) < standing(than)
}

function standing(room: string): number {
  return roomOrder.findIndex((line) => (line as readonly string[]).includes(room))
}
