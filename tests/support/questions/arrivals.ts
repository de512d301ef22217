import { randomUUID } from 'node:crypto'

import type { Arrival } from '@/questions/arrival'
import type { Contact, Submission } from '@/questions/question'

const contact: Contact = {
  name: 'Maren Lindqvist',
  email: 'maren.lindqvist@post.example',
  phone: null,
  preferredReply: 'email',
}

/** A letter by somebody who wakes at night, as the form hands it on. */
export const maren: Submission = {
  letter: 'For three weeks I have woken at 4 each morning with a cramp in my calf. What can I do?',
  about: 'myself',
  ageBand: '40to64',
  topics: [],
  consent: { process: true, publish: true, version: 1 },
  contact,
  cameFrom: null,
  language: 'en',
}

/** The same letter, with another way to reach her. */
export const marenBy = (changes: Partial<Contact>): Submission => ({
  ...maren,
  contact: { ...contact, ...changes },
})

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
