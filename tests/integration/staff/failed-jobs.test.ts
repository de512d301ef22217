import { beforeAll, expect, test } from '@jest/globals'

import { sendJob } from '@/platform/jobs/send-job'
import { inTransaction } from '@/platform/payload'
import { ask, signIn } from '@tests/integration/api/caller'
import { openClinic, type Clinic } from '@tests/support/clinic'
import { declareJobs, jobRows, notedJob } from '@tests/support/jobs'

let clinic: Clinic

beforeAll(async () => {
  clinic = await openClinic()
  declareJobs(clinic.payload, notedJob())
})

test('admins and editors try a failed job again; to everybody else there is none', async () => {
  await inTransaction(clinic.payload, (req) => sendJob(req, 'ring-bell', {}))
  await clinic.sql(`update pgboss.job set state = 'failed', completed_on = now()`)
  const [job] = await jobRows(clinic)
  const address = `/api/failed-jobs/${String(job?.id)}/try-again`
  const asked = async (role: 'admin' | 'editor' | 'doctor' | 'frontDesk') =>
    (await ask('POST', address, (await signIn(await clinic.hire(role))).session)).status

  expect((await ask('POST', address)).status).toBe(404)
  expect([await asked('doctor'), await asked('frontDesk')]).toEqual([404, 404])
  expect((await jobRows(clinic))[0]?.state).toBe('failed')
  expect(await asked('editor')).toBe(200)
  expect((await jobRows(clinic))[0]?.state).toBe('created')
  // Somebody else was quicker.
  expect(await asked('admin')).toBe(404)
})
