import type { CollectionConfig } from 'payload'

import { deleteFile, ignoreSubmittedFileFacts, reencodeUpload, storeFile } from './hooks'
import { pictureAddress } from './picture-name'
import { announceChange, announceDeletion } from '@/platform/announce-change'
import { anyone, editorsOnly, writersOnly } from '@/staff/access'

/** Pictures, each with words for those who cannot see it. A stored picture never changes: its name is its version. */
export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: 'Picture', plural: 'Pictures' },
  access: { create: writersOnly, read: anyone, update: writersOnly, delete: editorsOnly },
  admin: {
    group: 'Libraries',
    description:
      'Photographs and drawings. What the camera noted down, such as the place, is taken out before a picture is stored.',
    useAsTitle: 'alt',
    defaultColumns: ['filename', 'alt', 'updatedAt'],
    listSearchableFields: ['alt'],
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  upload: {
    // Payload would write before the row is checked, and delete before it is gone: `storeFile` and `deleteFile` do it.
    disableLocalStorage: true,
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp'],
    adminThumbnail: ({ doc }) => (typeof doc.filename === 'string' ? pictureAddress(doc.filename) : null),
    // The name of a stored file is random and never used twice: nothing has to be told apart by a tag.
    cacheTags: false,
    crop: false,
    displayPreview: true,
    focalPoint: false,
    hideRemoveFile: true,
    pasteURL: false,
  },
  hooks: {
    beforeOperation: [reencodeUpload, ignoreSubmittedFileFacts],
    afterChange: [storeFile, announceChange('media', 'pictures')],
    afterDelete: [deleteFile, announceDeletion('media', 'pictures')],
  },
  fields: [
    {
      name: 'alt',
      type: 'text',
      label: 'What the picture shows',
      required: true,
      maxLength: 300,
      admin: {
        description:
          'One sentence for readers who cannot see it: “A hand holds an ice pack, wrapped in a towel, to a calf.”',
      },
    },
  ],
}
