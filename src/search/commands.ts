import { countSearch, type CountedSearch } from './counting/commands'
import { searchesPerNetwork } from './limits'
import { clientNetwork } from '@/platform/client-network'
import { takeTry, type Taken } from '@/platform/limits'
import { getPayloadClient } from '@/platform/payload'

/** Whether whoever asks may search now. Their network is forgotten with the limit, within seconds. */
export async function takeSearch(headers: Headers): Promise<Taken> {
  return takeTry(await getPayloadClient(), searchesPerNetwork, clientNetwork(headers))
}

/** Remembers that somebody searched, and not who. */
export async function rememberSearch(search: CountedSearch): Promise<void> {
  await countSearch(await getPayloadClient(), search)
}
