import { createLocalReq, type Payload } from 'payload'

import { restoreAsDraft } from '@/platform/restore-as-draft'
import { queryDatabase } from '@/platform/transactions'
import type { Person } from '@tests/support/clinic'

/** Somebody restores one of an answer's versions, the newest first; `pick` chooses which. */
export async function restoreVersion(
  payload: Payload,
  { user }: Person,
  answerId: string,
  pick: number,
): Promise<void> {
  const versions = await queryDatabase<{ id: string }>(
    payload,
    'select id from _answers_v where parent_id = $1 order by updated_at desc, id limit 50',
    [answerId],
  )
  const version = versions[pick % versions.length]?.id ?? ''
  await restoreAsDraft(await createLocalReq({ user }, payload), 'answers', version)
}
