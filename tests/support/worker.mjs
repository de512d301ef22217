import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { threadId } from 'node:worker_threads'

/** Runs first in each of Jest's workers: a database a worker, named before any module reads the environment. */
export default function setUp() {
  if (!process.env.TEST_DATABASE_URL) return
  const url = new URL(process.env.TEST_DATABASE_URL)
  url.pathname = `/clinic_${process.pid}_${threadId}`
  process.env.DATABASE_URL = url.href
  process.env.PAYLOAD_SECRET ??= 'only-for-tests-and-long-enough-to-be-read'
  process.env.DATA_DIR ??= mkdtempSync(join(tmpdir(), 'clinic-'))
  process.env.LOG_LEVEL ??= 'silent'
}
