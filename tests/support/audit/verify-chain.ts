import pg from 'pg'

import { verifyChain } from '@/audit/verification/queries'

/** Walks the chain in a process of its own, whose heap the test limits; prints what it found. */
const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
await client.connect()
const found = await verifyChain(async (text, values) => (await client.query(text, values)).rows as never)
console.log(JSON.stringify(found))
await client.end()
