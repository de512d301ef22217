import { readUnnamedFile } from './unnamed-file'
import { theSoftware } from '@/platform/actors'
import type { Job } from '@/platform/jobs/job'
import { StorageAway } from '@/platform/stored-files/store'
import { storeOf } from '@/platform/stored-files/stores'

/** Deletes the file of a picture once no row names it: the row was deleted, or its saving did not come to an end. */
export const DeletePicture: Job = {
  name: 'delete-picture',
  run: async (payload, data) => {
    const name = readUnnamedFile(data)
    const { totalDocs } = await payload.count({
      collection: 'media',
      where: { filename: { equals: name } },
      ...theSoftware,
    })
    if (totalDocs > 0) return
    try {
      await storeOf('media').delete(name)
    } catch (error) {
      if (!(error instanceof StorageAway)) throw error
      return { type: 'tryLater', reason: `The file of a deleted picture is still there. ${error.message}` }
    }
  },
}
