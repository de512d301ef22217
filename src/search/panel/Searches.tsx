import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { PanelFrame } from '@/platform/panel/PanelFrame'
import { countedDays, countSearches, listFruitless, type Fruitless } from '@/search/counting/queries'
import { editorsOnly } from '@/staff/access'

/** What readers search for and do not find: letters that the column has not answered yet. */
export async function Searches(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  if (!editorsOnly({ req })) notFound()
  const { fruitless, times } = await countSearches(req.payload)
  return (
    <PanelFrame view={view}>
      <h1>What readers do not find</h1>
      <p>
        In the last {countedDays} days readers searched {times} times, {fruitless} times in vain. Who they
        were is not kept, nor are numbers or whole letters.
      </p>
      <FruitlessTable searches={await listFruitless(req.payload)} />
    </PanelFrame>
  )
}

/** Payload keeps each of its cells so wide that three of them do not fit on a telephone. */
const narrow = { minWidth: 0 }

function FruitlessTable({ searches }: { searches: Fruitless[] }) {
  if (searches.length === 0)
    return <p>No words were searched for in vain more than twice. Rarer ones are not shown.</p>
  return (
    <div className="table" style={{ overflowX: 'auto' }} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {['Words', 'How often', 'Last on'].map((name) => (
              <th key={name} style={{ ...narrow, color: 'var(--theme-text)' }}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {searches.map(({ lastOn, times, words }) => (
            <tr key={words}>
              <td style={{ ...narrow, overflowWrap: 'anywhere' }}>{words}</td>
              <td style={narrow}>{times}</td>
              <td style={narrow}>
                <time dateTime={lastOn}>{lastOn}</time>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
