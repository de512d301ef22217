import { whyNotGiveBack, whyNotTake } from '@/questions/claims/claim'
import { whyNotClose } from '@/questions/endings/closing/closing'
import { whyNotReopen } from '@/questions/endings/reopening/reopening'
import { whyNotErase } from '@/questions/erasure/desk/erasing'
import { isOver, looksAfterLetters, type Colleague, type Standing } from '@/questions/standing'

import { whyNotAnswer } from './answering'

export type DeskOrder = 'look-at' | 'take' | 'give-back' | 'answer' | 'close' | 'reopen' | 'erase'

/** What somebody can order for a letter as it stands now. */
export function ordersFor(standing: Standing, who: Colleague, now: Date): DeskOrder[] {
  const orders: [DeskOrder, boolean][] = [
    ['look-at', looksAfterLetters(who) && standing.status !== 'closed'],
    ['answer', whyNotAnswer(standing, who) === null],
    ['take', whyNotTake(standing, who, now) === null],
    ['give-back', whyNotGiveBack(standing, who) === null],
    ['close', whyNotClose(standing, who) === null && !isOver(standing)],
    ['reopen', whyNotReopen(standing, who) === null],
    ['erase', whyNotErase(standing, who, standing.reference) === null],
  ]
  return orders.flatMap(([order, isOpen]) => (isOpen ? [order] : []))
}
