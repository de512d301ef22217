import type { Doubt } from './column-page'
import { firstLine, type Paragraph } from './paragraphs'

export function noCauses(announcement: Paragraph | undefined): Doubt {
  const line = announcement ? firstLine(announcement) : 1
  return {
    line,
    about: 'causes',
    why: 'causes are announced, but no paragraph follows them before the steps',
    look: `whether causes stand in the paragraph that begins on line ${line}`,
  }
}

export function pointedTo(next: Paragraph, pointer: Paragraph | undefined): Doubt {
  const line = firstLine(next)
  const above = pointer ? firstLine(pointer) : line
  return {
    line,
    about: 'causes',
    why: `the paragraph on line ${above} points to what follows and does not call it causes; it was taken for them`,
    look: `whether each paragraph from line ${line} to the steps is one cause`,
  }
}

export function takenForCauses(next: Paragraph): Doubt {
  const line = firstLine(next)
  return {
    line,
    about: 'causes',
    why: 'no sentence announces causes; the paragraphs after the limits were taken for them',
    look: `whether each paragraph from line ${line} to the steps is one cause`,
  }
}

export function keptTogether(second: Paragraph): Doubt {
  const line = firstLine(second)
  return {
    line,
    about: 'causes',
    why: 'no sentence announces causes, so every paragraph before the steps was kept in the introduction',
    look: `whether the paragraphs from line ${line} on are causes`,
  }
}
