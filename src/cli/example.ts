import { closePayload, getPayloadClient } from '@/platform/payload'
import { loadExampleColumn } from './example/load'

// Loads the example column into an empty database, and does nothing to any other.
const payload = await getPayloadClient()
try {
  const count = await loadExampleColumn(payload)
  console.log(
    count === 0
      ? 'The database is in use: the example column stays out of it.'
      : `The example column is in: ${count} answers of a clinic that does not exist.`,
  )
} finally {
  await closePayload()
}
