import type { About, AgeBand, Outcome, PreferredReply, Source, Status, Suspicion, Urgency } from './question'

/** What staff read in the panel. */
export const statusLabels: Record<Status, string> = {
  new: 'New',
  triaged: 'Looked at',
  assigned: 'With a doctor',
  drafting: 'Being answered',
  inReview: 'Being signed off',
  closed: 'Closed',
  spam: 'Not a letter',
}

export const outcomeLabels: Record<Outcome, string> = {
  answered: 'Answered in the column',
  merged: 'The same as another letter',
  answeredPrivately: 'Answered privately',
  bookAppointment: 'Asked to book an appointment',
  cannotAnswer: 'Cannot be answered here',
  withdrawn: 'Withdrawn by the writer',
}

export const urgencyLabels: Record<Urgency, string> = {
  emergency: 'Emergency',
  crisis: 'Crisis',
  urgent: 'Urgent',
  routine: 'Routine',
}

export const sourceLabels: Record<Source, string> = {
  web: 'The website',
  phone: 'Telephone',
  paper: 'Paper',
  import: 'Imported',
}

export const suspicionLabels: Record<Suspicion, string> = {
  honeypot: 'Filled in a field that people do not see',
  tooFast: 'Sent sooner than anybody can type',
  links: 'Full of links',
  repetition: 'The same words over and over',
}

export const replyLabels: Record<PreferredReply, string> = {
  email: 'By e-mail',
  phone: 'By phone',
  none: 'Not at all',
}

/** What askers choose from, too. */
export const aboutLabels: Record<About, string> = {
  myself: 'Myself',
  myChild: 'My child',
  someoneElse: 'Somebody else',
}

export const ageBandLabels: Record<AgeBand, string> = {
  under1: 'Under 1',
  '1to4': '1 to 4',
  '5to11': '5 to 11',
  '12to17': '12 to 17',
  '18to39': '18 to 39',
  '40to64': '40 to 64',
  '65plus': '65 or over',
}

/** As Payload’s select fields want them. */
export const toOptions = <Value extends string>(labels: Record<Value, string>) =>
  (Object.entries(labels) as [Value, string][]).map(([value, label]) => ({ label, value }))
