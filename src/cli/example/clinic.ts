import type { Settings } from '@/payload-types'

/**
 * The example clinic. The town is invented, and its numbers come from the range that is kept free for fiction
 * (555-0100 to 555-0199).
 */
export const clinic: Omit<Settings, 'id'> = {
  name: 'Maple Street Clinic',
  language: 'en',
  isExample: true,
  address: 'Maple Street Clinic\n12 Maple Street\nAlder Falls, Oregon 97000',
  callNumber: '+15035550142',
  callNumberShown: '(503) 555-0142',
  textNumber: '+15035550176',
  textNumberShown: '(503) 555-0176',
  timeZone: 'America/Los_Angeles',
  openingHours: [
    { days: ['monday', 'tuesday', 'thursday', 'friday'], opens: '08:00', closes: '18:00' },
    { days: ['wednesday'], opens: '08:00', closes: '13:00' },
    { days: ['saturday'], opens: '09:00', closes: '12:00' },
  ],
  emergencyNumber: '911',
  emergencyWords:
    'If a life may be in danger, call 911 now. Do not wait for us, and do not drive yourself to hospital.',
  crisisNumber: '988',
  crisisWords:
    'If you are in despair, call or text 988. Somebody answers day and night, and it costs nothing.',
  defaultLimits:
    'We have not met you or examined you. What we write here helps many people, but we cannot know whether it is right for you.',
  replyDays: 14,
  reviewMonths: 24,
  retentionDays: 365,
  contactRetentionDays: 30,
  spamRetentionDays: 14,
  consent: {
    process: 'Maple Street Clinic may read my letter, keep it and answer it.',
    publish: 'Maple Street Clinic may publish my letter, without anything that tells who I am.',
    version: 1,
  },
  privacy: {
    controller: 'Maple Street Clinic, 12 Maple Street, Alder Falls, Oregon 97000',
    rights:
      'Call us or come by, and tell us the reference of your letter. We show you what we keep, correct it or delete it, and it costs nothing.',
    retention:
      'A letter that became part of your patient record here is kept as the law asks of such records.',
  },
}

const none = 'None declared.'

/** The bylines. `biography` is plain paragraphs. */
export const doctors = {
  marsh: {
    name: 'Elena Marsh',
    credentials: 'MD',
    specialties: ['family medicine'],
    biography: [
      'Dr Marsh has looked after families in Alder Falls for 19 years.',
      'Letters that begin with “This is probably nothing” are the ones she reads first.',
    ],
    declaredInterests: none,
  },
  okonjo: {
    name: 'Samuel Okonjo',
    credentials: 'DO',
    specialties: ['sports medicine', 'back and joint pain'],
    biography: [
      'Dr Okonjo looks after backs, knees and shoulders, and the people attached to them.',
      'He is the team doctor of a youth rowing club, which pays him nothing.',
    ],
    declaredInterests: 'Unpaid team doctor of a youth rowing club.',
  },
  nair: {
    name: 'Priya Nair',
    credentials: 'MD, FAAP',
    specialties: ['children’s medicine'],
    biography: [
      'Dr Nair has been a children’s doctor for 12 years, half of them in an emergency department.',
      'She likes to tell parents exactly what would make her worry, and what would not.',
    ],
    declaredInterests: none,
  },
} as const

export type DoctorKey = keyof typeof doctors

/** The subjects. `introduction` is one plain paragraph. */
export const topics = {
  back: {
    name: 'Back and muscles',
    otherNames: ['backache', 'muscle cramp', 'muscle spasm'],
    introduction: 'Aches, cramps and strains, and how to get moving again.',
    needsEmergencyCard: true,
  },
  children: {
    name: 'Children',
    otherNames: ['babies', 'toddlers', 'paediatrics'],
    introduction: 'For parents, and for everyone else who sits up at night with somebody small.',
    needsEmergencyCard: true,
  },
  throat: {
    name: 'Coughs, colds and throats',
    otherNames: ['sore throat', 'common cold', 'flu'],
    introduction: 'Most of these pass without us. Here is what helps meanwhile.',
    needsEmergencyCard: false,
  },
  sleep: {
    name: 'Sleep',
    otherNames: ['insomnia', 'tiredness'],
    introduction: 'Falling asleep, staying asleep, and the day after.',
    needsEmergencyCard: false,
  },
} as const

export type TopicKey = keyof typeof topics
