import { z } from 'zod'

import { readKeys } from './key-ring'
import { readMailbox } from './mail/address'
import { readMailServer } from './mail/mail-server'
import { readNetworks } from './networks'
import { readBucket } from './stored-files/bucket'

const whole = z.coerce.number().int()
/** All of them or none. */
const bucketSettings = ['MEDIA_S3_URL', 'MEDIA_S3_KEY_ID', 'MEDIA_S3_SECRET'] as const

const schema = z
  .object({
    NODE_ENV: z.enum(['production', 'development', 'test']).default('development'),
    DATABASE_URL: z
      .string({ error: 'is missing: postgres://user:password@host:5432/name' })
      .regex(/^postgres(ql)?:\/\//, 'must begin with postgres:// or postgresql://'),
    PAYLOAD_SECRET: z
      .string({ error: 'is missing: at least 32 characters that nobody can guess' })
      .min(32, 'must have at least 32 characters'),
    LETTER_KEYS: z
      .string()
      .default('')
      .refine((text) => readKeys(text) !== null, {
        error: 'must list keys as name:secret, newest first, each secret of at least 32 characters',
      }),
    DATABASE_DIRECT_URL: z
      .string()
      .regex(/^postgres(ql)?:\/\//, 'must begin with postgres:// or postgresql://')
      .optional(),
    DATA_DIR: z.string().min(1).default('.data'),
    PORT: whole.min(1).max(65_535).default(3000),
    SITE_URL: z
      .string()
      .refine((text) => readOrigin(text) !== null, {
        error: 'must be an origin without a path, such as https://column.example.org',
      })
      .optional(),
    MAIL_URL: z
      .string()
      .refine((text) => readMailServer(text) !== null, {
        error: 'must be a mail server, such as smtps://user:password@mail.example.org',
      })
      .optional(),
    MAIL_FROM: z
      .string()
      .refine((text) => readMailbox(text) !== null, {
        error: 'must be one mailbox, such as Harbour Street Clinic <column@example.org>',
      })
      .optional(),
    MEDIA_S3_URL: z
      .string()
      .refine((text) => readBucket(text) !== null, {
        error: 'must be the address of a bucket, such as https://s3.example.org/clinic-pictures',
      })
      .optional(),
    MEDIA_S3_KEY_ID: z.string().regex(/^\S+$/, 'must be a key id without spaces').optional(),
    MEDIA_S3_SECRET: z.string().regex(/^\S+$/, 'must be a secret without spaces').optional(),
    MEDIA_S3_REGION: z
      .string()
      .regex(/^[a-z0-9-]+$/, 'must be a region, such as eu-central-1')
      .optional(),
    STATEMENT_TIMEOUT_MS: whole.min(0).default(5_000),
    DATABASE_POOL: whole.min(2).max(500).default(10),
    PAGE_CACHE_MB: whole.min(1).max(65_536).default(64),
    TRUSTED_PROXIES: z
      .string()
      .default('')
      .refine(
        (text) => readNetworks(text) !== null,
        'must list addresses or networks: 10.0.0.7, 10.1.0.0/16',
      ),
    CONNECTIONS_PER_ADDRESS: whole.min(1).default(100),
    LETTERS_PER_NETWORK: whole.min(1).default(20),
    LETTERS_OVERALL: whole.min(1).default(600),
    BACKUP_DAYS: whole.min(1).max(3_650).default(30),
    SESSION_IDLE_MINUTES: whole.min(1).max(720).default(30),
    SESSION_HOURS: whole.min(1).max(24).default(12),
    DRAIN_GRACE_MS: whole.min(0).max(20_000).default(1_000),
    METRICS_PORT: whole.min(1).max(65_535).optional(),
    REQUEST_LOG: z.enum(['0', '1']).default('0'),
    /** Set by the commands for their own programs: which one this is. */
    RUN_COMMAND: z.string().optional(),
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  })
  .refine(({ MAIL_FROM, MAIL_URL }) => MAIL_URL === undefined || MAIL_FROM !== undefined, {
    path: ['MAIL_FROM'],
    error: 'is missing: with MAIL_URL it names whom mails come from',
  })
  .superRefine((settings, context) => {
    if (![...bucketSettings, 'MEDIA_S3_REGION' as const].some((name) => settings[name] !== undefined)) return
    for (const name of bucketSettings.filter((needed) => settings[needed] === undefined)) {
      const message = `is missing: object storage needs ${bucketSettings.join(', ')}`
      context.addIssue({ code: 'custom', path: [name], message })
    }
  })
  .transform((settings) => ({
    ...settings,
    SITE_URL: readOrigin(settings.SITE_URL ?? '') ?? `http://localhost:${settings.PORT}`,
  }))

/** `SITE_URL` is an origin without a trailing slash; durations are in milliseconds, `PORT` is a TCP port. */
export type Env = z.infer<typeof schema>

/** Reads the environment. Throws one error that lists every fault, so that one restart mends them all. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const read = schema.safeParse(given)
  if (read.success) return read.data
  const faults = read.error.issues.map((issue) => `  ${issue.path.join('.')} ${issue.message}`)
  throw new Error(`These settings cannot be used:\n${faults.join('\n')}`)
}

export const env = readEnv(process.env)

function readOrigin(text: string): string | null {
  if (!URL.canParse(text)) return null
  const url = new URL(text)
  const isOrigin = /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash
  return isOrigin && !url.username ? url.origin : null
}
