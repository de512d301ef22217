import { maxPageBytes, tooLarge } from './decode-page'
import { refusal, type Refusal } from './refusal'
import { fail, succeed, type Result } from '@/platform/result'
import { readSmallFile } from '@/platform/small-file'

/** The bytes of a file that may be a page; a larger file, or what is no file, is never read. */
export async function readPageFile(path: string): Promise<Result<Uint8Array, Refusal>> {
  const read = await readSmallFile(path, maxPageBytes)
  if (read.ok) return succeed(read.value)
  const { type } = read.problem
  return fail(type === 'tooLarge' ? tooLarge : refusal('notReadable', null, unreadable[type]))
}

const unreadable = {
  missing: 'There is no file of this name. Check the name, and import it again.',
  forbidden: 'This account may not read the file. Change who may read it, and import it again.',
  notAFile: 'This is a folder or a device, not a file. Name the files in it one by one.',
}
