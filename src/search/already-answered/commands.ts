import { getPayloadClient } from '@/platform/payload'
import { queryDatabase } from '@/platform/transactions'

/**
 * Counts, by day, that a published answer was what somebody was going to ask for. Resolves to its address's last part;
 * null where no such answer is published. Who it was is not known here.
 */
export async function countAnswered(slug: string): Promise<string | null> {
  const [counted] = await queryDatabase<{ slug: string }>(
    await getPayloadClient(),
    `with answer as (select id, slug from answers where slug = $1 and _status = 'published'),
          counted as (
            insert into private.already_answered as a ("on", answer_id, times) select current_date, id, 1 from answer
            on conflict ("on", answer_id) do update set times = a.times + 1)
     select slug from answer`,
    [slug],
  )
  return counted?.slug ?? null
}
