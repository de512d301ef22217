/**
 * Where files of one kind lie. A file is written once, under a name that nobody can guess and that is never used
 * for other bytes. Whatever the place cannot do is a `StorageAway`.
 */
export interface FileStore {
  /** All bytes are there when it resolves; where it throws nothing, or, if the answer was lost, all of them. */
  write: (name: string, bytes: Uint8Array) => Promise<void>
  /** Null where there is none of this name. */
  read: (name: string) => Promise<Uint8Array<ArrayBuffer> | null>
  /** Every file that could be one of ours, in no order. */
  list: () => Promise<string[]>
  /** Also where there is none. */
  delete: (name: string) => Promise<void>
}

/** Files can neither be stored nor fetched just now. Its words hold no key and no address. */
export class StorageAway extends Error {
  /** `isOutage` knows it by this, whichever bundle it was made in. */
  readonly code = 'STORAGE_AWAY'

  constructor(sentence: string, cause?: unknown) {
    super(sentence, { cause })
    this.name = 'StorageAway'
  }
}

/** Letters, digits, `-`, `_` and dots inside: nothing that leads elsewhere in a folder or in an address. */
export function isFileName(text: string): boolean {
  return /^[A-Za-z0-9_-][A-Za-z0-9._-]{0,199}$/.test(text)
}

/** Throws on a name that no caller should have let through. */
export function checkFileName(name: string): void {
  if (!isFileName(name)) throw new Error('A file was asked for by a name that no stored file has.')
}
