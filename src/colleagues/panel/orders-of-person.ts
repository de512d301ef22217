import type { InvitationState } from '@/staff/password-links/password-link'

import type { Order } from './OrderDialog'

export interface Person {
  name: string
  isActive: boolean
  hasDoctor: boolean
  invitation: InvitationState | null
}

interface Place {
  /** Of this person in the API. */
  address: string
  canMail: boolean
}

/** What an admin can order for this person as they stand now. */
export function ordersOf(person: Person, place: Place): Order[] {
  if (!person.isActive) return [bringBack(person, place)]
  return [person.invitation ? inviteAgain(person, place) : chooseAnew(person, place), leave(person, place)]
}

export function inviteAgain({ name }: { name: string }, { address, canMail }: Place): Order {
  return {
    address: `${address}/password-link`,
    label: 'Invite again',
    title: `Invite ${name} again?`,
    says: ['They get a new link to choose a password. It works once, for 7 days; the one before it ends.'],
    makesLink: { canMail },
  }
}

function chooseAnew({ name }: Person, { address, canMail }: Place): Order {
  return {
    address: `${address}/password-link`,
    label: 'Let them choose a new password',
    title: `Let ${name} choose a new password?`,
    says: [
      'They are signed out everywhere at once, and their old password opens nothing any more.',
      'They get a link to choose a new one. It works once, for 24 hours.',
    ],
    makesLink: { canMail },
  }
}

function leave({ hasDoctor, name }: Person, { address }: Place): Order {
  return {
    address: `${address}/leave`,
    label: 'This person has left',
    title: `Has ${name} left?`,
    says: [
      'They are signed out everywhere at once and can no longer sign in. Links and passwords they have open nothing any more.',
      'What they wrote and signed keeps their name.',
    ],
    ...(hasDoctor
      ? {
          doctor: {
            label: 'Their doctor’s profile no longer answers letters here. Published answers still show it.',
            isOn: true,
          },
        }
      : {}),
    isGrave: true,
  }
}

function bringBack({ hasDoctor, name }: Person, { address, canMail }: Place): Order {
  return {
    address: `${address}/return`,
    label: 'They are back',
    title: `Is ${name} back?`,
    says: [
      'They work here again, in the role they had. They get a link to choose a new password: the old one opens nothing any more.',
    ],
    makesLink: { canMail },
    ...(hasDoctor
      ? { doctor: { label: 'Their doctor’s profile answers letters here again.', isOn: true } }
      : {}),
  }
}
