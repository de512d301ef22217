import type { LetterboxView } from './letterbox-view'
import type { Settings } from '@/payload-types'

/** The letterbox as its writers meet it. A clinic that has set no sentences of consent asks with ours. */
export function toLetterboxView(raw: Partial<Settings>): LetterboxView {
  const clinic = raw.name?.trim() || 'The clinic'
  return {
    isClosed: raw.isLetterboxClosed ?? false,
    closedWords: raw.letterboxClosedWords?.trim() || null,
    replyDays: raw.replyDays ?? null,
    consent: {
      process:
        raw.consent?.process?.trim() ||
        `${clinic} may read my letter, although it is about health, keep it and answer it.`,
      publish:
        raw.consent?.publish?.trim() ||
        `${clinic} may publish my letter with its answer, after everything that tells who wrote it has been taken out.`,
      version: raw.consent?.version ?? 1,
    },
    crisisNumber: raw.crisisNumber?.trim() || null,
    crisisWords: raw.crisisWords?.trim() || null,
  }
}
