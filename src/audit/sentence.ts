import { actions, isAuditAction } from './actions'
import type { AuditRow } from './entry'
import { askedForLinkSentence, setByLinkSentence } from './set-by-link'

/** What of a row its sentence tells. */
export type Told = Pick<
  AuditRow,
  'actorKind' | 'actorName' | 'action' | 'subjectKind' | 'subjectName' | 'details'
>

/** A row as a sentence: `Ana Writer signed off “Muscle spasms”.` */
export function sentenceOf(row: Told): string {
  if (row.actorKind === 'visitor' && row.action === 'password.change')
    return setByLinkSentence(subjectWords(row), detailsOf(row).link)
  if (row.actorKind === 'visitor' && row.action === 'password-link.make')
    return askedForLinkSentence(subjectWords(row))
  const words = isAuditAction(row.action) ? actions[row.action] : `did “${row.action}” to {subject}`
  return `${actorWords(row)} ${words.replace('{subject}', () => subjectWords(row))}${detailWords(row)}.`
}

/** Who did it, in words. */
export function actorWords({ actorKind, actorName }: Pick<Told, 'actorKind' | 'actorName'>): string {
  switch (actorKind) {
    case 'staff':
      return actorName ?? 'Somebody who is not among the staff any more'
    case 'visitor':
      return 'Somebody who was not signed in'
    case 'commandLine':
      return `Somebody at the server’s command line (${actorName ?? 'unknown'})`
    default:
      return 'The site itself'
  }
}

function subjectWords({ subjectKind, subjectName }: Told): string {
  if (subjectName === null) return subjectKind === null ? 'something' : nameless(subjectKind)
  return subjectKind === 'answer' ? `“${subjectName}”` : subjectName
}

const nameless = (kind: string): string =>
  kind === 'user' ? 'somebody who is not among the staff' : `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`

const detailsOf = ({ details }: Told) => JSON.parse(details) as Record<string, unknown>

function detailWords(row: Told): string {
  const { active, fields, role, roleBefore, signer, urgency, urgencyBefore, why } = detailsOf(row)
  const parts = [
    typeof signer === 'string' && signer !== row.actorName && ` in the name of ${signer}`,
    Array.isArray(fields) && `: ${fields.join(', ')}`,
    typeof role === 'string' &&
      (typeof roleBefore === 'string' ? ` (${roleBefore} before, ${role} now)` : ` as ${role}`),
    typeof urgency === 'string' &&
      typeof urgencyBefore === 'string' &&
      ` (${urgencyBefore} before, ${urgency} now)`,
    active === false && ' (no longer works here)',
    active === true && ' (works here again)',
    typeof why === 'string' && ` (${why})`,
  ]
  return parts.filter((part) => part !== false).join('')
}
