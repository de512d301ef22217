export interface RestoreOrder {
  file: string
  /** A list of erasures beside the one in the data folder. */
  erasures: string | null
}

/** What was typed after `npm run restore --`; null for what is no order. */
export function readRestoreOrder(args: string[]): RestoreOrder | 'help' | null {
  if (args[0] === '--help') return 'help'
  const [file, option, list, ...more] = args
  if (!file || file.startsWith('-') || more.length > 0) return null
  if (option === undefined) return { file, erasures: null }
  return option === '--erasures' && list && !list.startsWith('-') ? { file, erasures: list } : null
}
