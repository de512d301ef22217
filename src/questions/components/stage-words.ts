import type { Stage } from '@/questions/receipts/receipt-view'

/** Where a letter stands, in the words of whoever waits: a heading, and what it means. */
export const stageWords: Record<Stage, { heading: string; words: string }> = {
  arrived: {
    heading: 'Your letter has arrived',
    words: 'Nobody has read it yet. We read every letter, those first that cannot wait.',
  },
  read: {
    heading: 'We have read your letter',
    words: 'It waits for a doctor who can answer it.',
  },
  withDoctor: {
    heading: 'A doctor has your letter',
    words: 'They think about what to answer.',
  },
  beingAnswered: {
    heading: 'A doctor is writing an answer',
    words: 'When it is written, another clinician checks every word of it.',
  },
  beingChecked: {
    heading: 'Your answer is being checked',
    words: 'Another clinician reads it before it is published.',
  },
  answered: {
    heading: 'Your letter is answered',
    words: 'The answer stands in our column.',
  },
  merged: {
    heading: 'Somebody else had asked the same',
    words: 'We answer both letters together. The answer will be shown here.',
  },
  answeredPrivately: {
    heading: 'We have answered you privately',
    words: 'Your letter is not published.',
  },
  bookAppointment: {
    heading: 'Please come and see us',
    words: 'This is better answered by somebody who can examine you. Please make an appointment.',
  },
  cannotAnswer: {
    heading: 'We cannot answer your letter here',
    words: 'We have read it, and are sorry that it ends like this.',
  },
  withdrawn: {
    heading: 'You have taken your letter back',
    words: 'Nobody answers it, and nothing of it is published.',
  },
  noLetter: {
    heading: 'We could not take this for a letter',
    words: 'What came looked like no question to the doctors. If it is one, please call us.',
  },
}
