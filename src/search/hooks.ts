import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'

import { namesMoved } from './published/names-moved'
import { indexAnswers, indexViews } from './published/commands'
import { indexUnderJobName } from './published/under'
import { changesWhatReadersSee, type NamedAnswer } from '@/answers/published-views/queries'
import type { Answer, Cause, Topic } from '@/payload-types'
import type { Follower } from '@/platform/followers'
import { sendJob } from '@/platform/jobs/send-job'
import { beforeCommit } from '@/platform/transactions'

/**
 * Whoever finds an answer finds what is published of it: both change in one transaction. As the last of it, since others
 * who publish wait for the index, and together with whatever else is published in it.
 */
export const indexPublication: CollectionAfterChangeHook<Answer> = async ({ doc, req }) => {
  if (!changesWhatReadersSee(req, doc.id)) return
  await beforeCommit(req, { name: 'search', item: doc.id, work: (ids) => indexAnswers(req, ids) })
}

/** The same for new ones that are published together: nobody else can have changed them since they were read. */
export const indexTogether: Follower<NamedAnswer> = indexViews

/** What never was public is in no index; whoever deletes past our rules leaves nothing there either. */
export const forgetDeleted: CollectionAfterDeleteHook<Answer> = async ({ id, req }) => {
  await indexAnswers(req, [String(id)])
}

/** Answers are found by the other names of their topics; there may be many, so that happens in a job. */
export const indexUnderTopic: CollectionAfterChangeHook<Topic> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (operation === 'update' && namesMoved(previousDoc, doc))
    await sendJob(req, indexUnderJobName, { topic: doc.id })
}

/** The same for causes of the library. */
export const indexUnderCause: CollectionAfterChangeHook<Cause> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (operation === 'update' && namesMoved(previousDoc, doc))
    await sendJob(req, indexUnderJobName, { cause: doc.id })
}
