import type { Payload } from 'payload'

import { importUsage, readImportOrder, type ImportOrder } from './import-order'

const order = readImportOrder(process.argv.slice(2))
if (order === 'help') console.log(importUsage)
else if ('problem' in order) {
  console.error(order.problem)
  process.exitCode = 2
} else {
  process.exitCode = await carryOut(order)
}

/** Loads the rest only now, so that help and a mistyped order need neither a database nor an environment. */
async function carryOut(order: ImportOrder): Promise<number> {
  if (order.dryRun) return importFiles(null, order)
  const { closePayload, getPayloadClient } = await import('@/platform/payload')
  try {
    return await importFiles(await getPayloadClient(), order)
  } finally {
    await closePayload()
  }
}

async function importFiles(payload: Payload | null, order: ImportOrder): Promise<number> {
  const { importPageFile } = await import('@/importing/commands')
  const { describeError } = await import('@/platform/describe-error')
  const { findOutage } = await import('@/platform/outage')
  const { holdsLines, importLinesFile } = await import('./import-lines')
  const { doctor, reviewer } = order
  const publish = order.publish ? { reviewer, at: new Date() } : null
  let failures = 0
  for (const file of order.files) {
    try {
      if (holdsLines(file)) {
        if (!(await importLinesFile(payload, file, order))) failures += 1
        continue
      }
      const { lines, failed } = await importPageFile(payload, file, { doctor, publish })
      console.log(`${lines.join('\n')}\n`)
      if (failed) failures += 1
    } catch (error) {
      // The other files still go in. What was bound to a failed statement, a letter say, is not shown.
      failures += 1
      const outage = findOutage(error)
      if (outage === null) console.error(`${file}\n  could not be stored.`, describeError(error))
      else
        console.error(`${file}\n  could not be stored: the database is away, full or too slow (${outage}).`)
      if (holdsLines(file))
        console.error('  What went in before stays. Run the same command again: it goes on from there.')
      else if (outage !== null) console.error('  Run the same command again once it answers.')
    }
  }
  if (order.files.length > 1) {
    const good = order.files.length - failures
    console.log(`${good} of ${order.files.length} files ${payload ? 'went in' : 'can go in'}.`)
  }
  return failures === 0 ? 0 : 1
}
