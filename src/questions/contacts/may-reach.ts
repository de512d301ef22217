import type { Colleague } from '@/questions/standing'

/** Only those who call and write to askers read how to. */
export const mayReachAskers = ({ role }: Pick<Colleague, 'role'>): boolean =>
  role === 'admin' || role === 'frontDesk'

/** More than a busy front desk needs, and too few to carry all of them away unseen. */
export const contactReads = { name: 'contact-reads', most: 50, withinSeconds: 3_600 }
export const contactLookUps = { name: 'contact-look-ups', most: 50, withinSeconds: 3_600 }
