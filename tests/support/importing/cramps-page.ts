interface CrampsPage {
  title: string
  letter: string
  /** Beside the one that it always has, a paragraph each. */
  moreCauses?: string[]
}

/** A page of our own in the shape of a column's, as somebody typed it. */
export const crampsPage = ({ letter, moreCauses = [], title }: CrampsPage): string => `${title}

Dear Doctors,

${letter}


Night cramps are common and seldom dangerous. Here are some of the usual causes. There is no guarantee that one of these is yours, and I would have to examine you to know.

${['A long day on your feet leaves the calf short of rest.', ...moreCauses].join('\n\n')}

Below you will find what you can do on your own.

  1. Pull the toes towards you. Do NOT bounce. A tight muscle can tear.
  2. Walk a few steps.

If it wakes you every night, come and see us.


contact the doctors

Font Resize
Call Us Text Us
`
