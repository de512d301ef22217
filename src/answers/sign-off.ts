import { toSignedText, type SignedText, type StoredAnswer } from './signed-text'
import { canonicalJson } from '@/platform/canonical-json'
import { sha256 } from '@/platform/digest'
import { fail, succeed, type Result } from '@/platform/result'

/** A sign-off is bound to these 64 hexadecimal digits: SHA-256 over the canonical JSON of the signed text. */
export function hashOf(text: SignedText): string {
  return sha256(canonicalJson(text))
}

export function hashOfAnswer(answer: StoredAnswer): string {
  return hashOf(toSignedText(answer))
}

/** A person who would sign, as the `staff` and `doctors` rooms know them now. */
export interface Signer {
  isActive: boolean
  doctor: { id: string; isActive: boolean } | null
}

export interface SigningSituation {
  /** Ids of the doctors in the byline. */
  authors: string[]
  /** Whether the signer has saved a change of these words since the last sign-off. */
  hasChangedTheWords: boolean
  /** Settings: the clinic has one doctor, who signs after reading the preview through. */
  soleClinician: boolean
}

export interface SigningProblem {
  type:
    'changedSinceRead' | 'hasChangedTheWords' | 'isAuthor' | 'notClinician' | 'notReadThrough' | 'notStaff'
  message: string
}

/** Somebody who is to sign new words, and of which doctors' words they may. */
export interface NewWordsSigner {
  /** Their own `doctors` id. */
  doctor: string | null
  maySign: (authors: string[]) => Result<null, SigningProblem>
}

/**
 * Who may sign: active staff linked to an active doctor, who is not among the answer's doctors and has not
 * changed its words since the last sign-off. `soleClinician` lifts the last two, since nobody else is there.
 */
export function maySign(signer: Signer, situation: SigningSituation): Result<null, SigningProblem> {
  if (!signer.isActive) {
    return refuse('notStaff', 'Only people who work here now can sign off an answer.')
  }
  if (!signer.doctor?.isActive) {
    return refuse(
      'notClinician',
      'Only a clinician can sign off: this account is not linked to an active doctor.',
    )
  }
  if (situation.soleClinician) return succeed(null)
  if (situation.authors.includes(signer.doctor.id)) {
    return refuse('isAuthor', 'An answer is signed off by another clinician than those who give it.')
  }
  if (situation.hasChangedTheWords) {
    return refuse(
      'hasChangedTheWords',
      'Whoever changed these words since the last sign-off cannot sign them; ask another clinician.',
    )
  }
  return succeed(null)
}

function refuse(type: SigningProblem['type'], message: string): Result<never, SigningProblem> {
  return fail({ type, message })
}
