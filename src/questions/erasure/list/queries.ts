import { readErasureList } from '@/platform/erasure-list'
import { fail, succeed, type Result } from '@/platform/result'
import { readErasures, type Erasure } from '@/questions/erasure/erasure'

/**
 * What has to be done again after a restore: the list in the data folder, and another where one is named. Null where
 * there is neither.
 */
export async function gatherErasures(other: string | null): Promise<Result<Erasure[] | null, string>> {
  const texts = [await readErasureList(), other === null ? null : await readErasureList(other)]
  const all: Erasure[] = []
  for (const text of texts) {
    const read = readErasures(text ?? '')
    if (!read.ok) return fail(read.problem)
    all.push(...read.value)
  }
  return succeed(texts.every((text) => text === null) ? null : all)
}
