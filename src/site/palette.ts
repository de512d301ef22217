/** The house's colours, for light and for dark surroundings. Pairs are tested for contrast. */
export interface Palette {
  paper: string
  card: string
  ink: string
  soft: string
  line: string
  accent: string
  tint: string
  cautionPaper: string
  cautionInk: string
  alarmPaper: string
  alarmInk: string
}

export const light: Palette = {
  paper: '#fbf8f2',
  card: '#ffffff',
  ink: '#232a29',
  soft: '#55605d',
  line: '#e0d8c9',
  accent: '#0c5f5b',
  tint: '#eaf1ec',
  cautionPaper: '#fff1d6',
  cautionInk: '#7a3a00',
  alarmPaper: '#fdeae6',
  alarmInk: '#9c1c12',
}

export const dark: Palette = {
  paper: '#151a1a',
  card: '#1d2423',
  ink: '#ebe7dd',
  soft: '#a9b4b0',
  line: '#37413f',
  accent: '#83cfc5',
  tint: '#1c2f2c',
  cautionPaper: '#35270f',
  cautionInk: '#ffcf87',
  alarmPaper: '#3d1b18',
  alarmInk: '#ffb0a6',
}
