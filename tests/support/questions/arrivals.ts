import { randomUUID } from 'node:crypto'

import type { Arrival } from '@/questions/commands'
import type { Submission } from '@/questions/question'

/** A letter by somebody who wakes at night, as the form hands it on. */
export const maren: Submission = {
  letter: 'For three weeks I have woken at 4 each morning with a cramp in my calf. What can I do?',
  about: 'myself',
  ageBand: '40to64',
  topics: [],
  consent: { process: true, publish: true, version: 1 },
  contact: {
    name: 'Maren Lindqvist',
    email: 'maren.lindqvist@post.example',
    phone: null,
    preferredReply: 'email',
  },
  cameFrom: null,
  language: 'en',
}

export const arrivalOf = (submission: Submission, more: Partial<Arrival> = {}): Arrival => ({
  submission,
  key: randomUUID(),
  source: 'web',
  redFlags: [],
  suspicions: [],
  takenBy: null,
  dueAt: null,
  ...more,
})
