import type { PayloadRequest } from 'payload'

import { muscleSpasms } from './muscle-spasms'
import type { TopicKey } from './clinic'
import { theSoftware } from '@/platform/actors'
import { plainText } from '@/platform/rich-text'
import { toLexical } from '@/platform/write-lexical'

/** What doctors call the causes of an example answer; the plain names are those the answer gives them. */
const causeNames = [
  'Muscle fatigue',
  'Old injury',
  'Stress and poor sleep',
  'Dehydration, medicines, minerals',
]
const stepNames = ['Cold, first 2 days', 'Gentle movement', 'Warmth, from day 3', 'Slow breathing', 'Bridges']

/** Fills the two libraries with the words of an example answer, for a doctor who writes the next one. */
export async function addLibraries(req: PayloadRequest, topics: Record<TopicKey, string>): Promise<void> {
  for (const data of libraryCauses(muscleSpasms.topics.map((topic) => topics[topic]))) {
    await req.payload.create({ collection: 'causes', data, depth: 0, req, ...theSoftware })
  }
  for (const data of librarySteps()) {
    await req.payload.create({ collection: 'treatment-steps', data, depth: 0, req, ...theSoftware })
  }
}

function libraryCauses(topics: string[]) {
  return muscleSpasms.draft.causes.map(({ name, explanation }, at) => ({
    name: causeNames[at] ?? '',
    plainName: name,
    summary: plainText(explanation),
    topics,
  }))
}

function librarySteps() {
  return muscleSpasms.draft.steps.map(({ instruction, timing, ...step }, at) => ({
    ...step,
    name: stepNames[at] ?? '',
    instruction: toLexical(instruction),
    timing: timing ?? {},
  }))
}
