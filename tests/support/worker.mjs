import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { threadId } from 'node:worker_threads'

const nowhere = 'postgres://nobody@127.0.0.1:1/none'

/**
 * Runs first in each of Jest's workers, before any module reads the environment: a database a worker where
 * there is a server to make it on, and else one that nobody answers.
 */
export default function setUp() {
  const url = new URL(process.env.TEST_DATABASE_URL || nowhere)
  if (process.env.TEST_DATABASE_URL) url.pathname = `/clinic_${process.pid}_${threadId}`
  process.env.DATABASE_URL = url.href
  process.env.PAYLOAD_SECRET ||= 'only-for-tests-and-long-enough-to-be-read'
  process.env.DATA_DIR ||= mkdtempSync(join(tmpdir(), 'clinic-'))
  process.env.LOG_LEVEL ||= 'silent'
}
