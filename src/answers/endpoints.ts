import type { Endpoint } from 'payload'

import { commentOn, replyTo, resolveThread } from './comments/commands'
import { listThreads } from './comments/queries'
import { publishAnswer, unpublishAnswer } from './commands'
import { decision, respond, signedOrder, view } from './endpoints/order'
import {
  asking,
  bare,
  commenting,
  correcting,
  replying,
  resolving,
  returning,
  reviewing,
  signing,
  withdrawing,
} from './orders'
import { noteCorrection, reviewUnchanged } from './publication/commands'
import { findPublicationState } from './publication/queries'
import { askForSignOff, returnToWriter } from './sign-off-requests/commands'
import { signOff } from './sign-offs/commands'
import { withdrawAnswer } from './withdrawals/commands'
import { restoreAsDraft } from '@/platform/restore-as-draft'
import { succeed } from '@/platform/result'
import { clinicTimeZone } from '@/settings/queries'

/** What the panel asks for beside saving. Each is checked again by the command it calls. */
export const answerEndpoints: Endpoint[] = [
  signedOrder('ask', asking, (req, { staffId, ...rest }) =>
    askForSignOff(req.payload, { ...rest, by: staffId }, req),
  ),
  signedOrder('return', returning, (req, body) => returnToWriter(req.payload, body, req)),
  signedOrder('sign-off', signing, (req, body) => signOff(req.payload, { ...body, via: 'panel' }, req)),
  signedOrder('review', reviewing, (req, body) => reviewUnchanged(req.payload, body, req)),
  decision('publish', bare, (req, { answerId, at }) => publishAnswer(req.payload, { answerId, at }, req)),
  decision('unpublish', bare, async (req, { answerId }) => {
    await unpublishAnswer(req.payload, answerId, req)
    return succeed({})
  }),
  decision('correct', correcting, (req, body) => noteCorrection(req.payload, body, req)),
  decision('withdraw', withdrawing, (req, body) => withdrawAnswer(req.payload, body, req)),
  signedOrder('comment', commenting, (req, body) => commentOn(req.payload, body, req)),
  signedOrder('reply', replying, (req, body) => replyTo(req.payload, body, req)),
  signedOrder('resolve', resolving, (req, body) => resolveThread(req.payload, body, req)),
  view('publication', findPublicationState),
  view('comments', async (req, answerId) => ({
    threads: await listThreads(req, answerId),
    timeZone: await clinicTimeZone(req.payload, req),
  })),
  {
    // In place of Payload's own, which publishes what it restores: an earlier version comes back as a draft.
    path: '/versions/:id',
    method: 'post',
    handler: async (req) => {
      const doc = await restoreAsDraft(req, 'answers', String(req.routeParams?.id))
      return respond(req, 200, { ...doc, message: 'Restored as a draft.' })
    },
  },
]
