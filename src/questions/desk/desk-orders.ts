import { whyNotGiveBack, whyNotTake } from '@/questions/claims/claim'
import { whyNotClose } from '@/questions/endings/closing/closing'
import { isOver, looksAfterLetters, type Colleague, type Standing } from '@/questions/standing'

import { whyNotAnswer } from './answering'

export type DeskOrder = 'look-at' | 'take' | 'give-back' | 'answer' | 'close'

/** What somebody can order for a letter as it stands now. */
export function ordersFor(standing: Standing, who: Colleague, now: Date): DeskOrder[] {
  const orders: [DeskOrder, boolean][] = [
    ['look-at', looksAfterLetters(who) && standing.status !== 'closed'],
    ['take', whyNotTake(standing, who, now) === null],
    ['answer', whyNotAnswer(standing, who) === null],
    ['give-back', whyNotGiveBack(standing, who) === null],
    ['close', whyNotClose(standing, who) === null && !isOver(standing)],
  ]
  return orders.flatMap(([order, isOpen]) => (isOpen ? [order] : []))
}
