import type { CollectionConfig, Plugin } from 'payload'

import { suggestionsEndpoint } from './endpoints'
import { forgetDeleted, indexPublication, indexTogether, indexUnderCause, indexUnderTopic } from './hooks'
import { withFollower } from '@/platform/followers'
import { withPanelParts } from '@/platform/panel-parts'
import { withHooks } from '@/platform/with-hooks'

type Hooks = Pick<NonNullable<CollectionConfig['hooks']>, 'afterChange' | 'afterDelete'>

const hooks: Record<string, Hooks> = {
  answers: { afterChange: [indexPublication], afterDelete: [forgetDeleted] },
  topics: { afterChange: [indexUnderTopic] },
  causes: { afterChange: [indexUnderCause] },
}

/**
 * Finding the answer: the index follows what is published, in the very transaction that publishes it; and what readers
 * did not find is shown to editors.
 */
export const search: Plugin = (config) => ({
  ...config,
  admin: withPanelParts(config, {
    afterNavLinks: ['@/search/panel/SearchesLink#SearchesLink'],
    views: {
      searches: {
        Component: '@/search/panel/Searches#Searches',
        path: '/searches',
        exact: true,
        meta: { title: 'What readers do not find' },
      },
    },
  }),
  collections: config.collections?.map((each) => extended(withHooks(each, hooks[each.slug]))),
})

function extended(collection: CollectionConfig): CollectionConfig {
  return collection.slug === 'answers' ? withFollower(collection, indexTogether) : withSuggestions(collection)
}

/** Beside a letter stand the answers that may say already what it asks for. */
function withSuggestions(collection: CollectionConfig): CollectionConfig {
  if (collection.slug !== 'questions') return collection
  return { ...collection, endpoints: [...(collection.endpoints || []), suggestionsEndpoint] }
}
