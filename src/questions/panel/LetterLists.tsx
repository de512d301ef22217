import type { ServerProps } from 'payload'

import { letterLists, listAddress, overdue } from '@/questions/letter-list'
import { mayReachAskers } from '@/questions/contacts/may-reach'
import { roleOf } from '@/staff/access'

import { FindByEmail } from './FindByEmail'
import { letterListStyles, letterStyles } from './letter-styles'

/** Above the list of letters: the lists people ask for, and the ways in for the front desk. */
export function LetterLists({ payload, user }: ServerProps) {
  const role = roleOf({ user: user ?? null })
  if (role === null) return null
  const { admin, api } = payload.config.routes
  const list = `${admin}/collections/questions`
  return (
    <>
      <style>{letterStyles + letterListStyles}</style>
      <nav aria-label="Lists of letters">
        <ul className="letter-lists">
          {Object.values(letterLists)
            .filter(({ isFor }) => isFor.some((each) => each === role))
            .map(({ label, where }) => (
              <li key={label}>
                <a href={listAddress(list, where)}>{label}</a>
              </li>
            ))}
          <li>
            <a href={listAddress(list, overdue(new Date()))}>Late</a>
          </li>
        </ul>
      </nav>
      {role === 'doctor' && <p>A letter stands here once an editor has looked at it.</p>}
      <div className="letter-orders" style={{ marginBottom: '1rem' }}>
        {role !== 'doctor' && <a href={`${admin}/letters/new`}>Type in a letter</a>}
        {mayReachAskers({ role }) && <FindByEmail address={`${api}/questions/by-email`} list={list} />}
      </div>
    </>
  )
}
