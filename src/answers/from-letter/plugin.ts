import type { Plugin } from 'payload'

import { answerEndpoint } from './endpoints'
import { letterBehindField } from './fields'

/** Lets a letter be answered in the column, and leads back from the answer to the letter. */
export const answersFromLetters: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map((collection) => {
    if (collection.slug === 'questions') {
      return { ...collection, endpoints: [...(collection.endpoints || []), answerEndpoint] }
    }
    if (collection.slug !== 'answers') return collection
    return { ...collection, fields: [letterBehindField, ...collection.fields] }
  }),
})
