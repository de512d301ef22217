import path from 'node:path'

import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { ClinicalEdits } from '@/answers/clinical-edits/collection'
import { Answers } from '@/answers/collection'
import { ConsentWithdrawn } from '@/answers/letters/jobs'
import { answersFromLetters } from '@/answers/from-letter/plugin'
import { signOffDesk } from '@/answers/plugin'
import { PublishScheduled } from '@/answers/scheduling/jobs'
import { publishingAtATime } from '@/answers/scheduling/plugin'
import { SignOffs } from '@/answers/sign-offs/collection'
import { Withdrawals } from '@/answers/withdrawals/collection'
import { guard } from '@/api/plugin'
import { auditTrail } from '@/audit/plugin'
import { Causes } from '@/causes/collection'
import { colleagues } from '@/colleagues/plugin'
import { Doctors } from '@/doctors/collection'
import { Media } from '@/media/collection'
import { DeletePicture } from '@/media/jobs'
import { ExpireBackups } from '@/platform/backup/jobs'
import { databasePool } from '@/platform/database'
import { env } from '@/platform/env'
import { jobs } from '@/platform/jobs/plugin'
import { log } from '@/platform/log'
import { mailAdapter } from '@/platform/mail/adapter'
import { SendMail } from '@/platform/mail/send-mail'
import { checkedPostgres } from '@/platform/transactions'
import { Questions } from '@/questions/collection'
import { letterJobs } from '@/questions/jobs'
import { letterDesk } from '@/questions/plugin'
import { RedFlagRules } from '@/questions/red-flag-rules/collection'
import { IndexUnder, TendSearch } from '@/search/jobs'
import { search } from '@/search/plugin'
import { Settings } from '@/settings/collection'
import { accounts } from '@/staff/account/plugin'
import { Staff } from '@/staff/collection'
import { failedJobs } from '@/staff/failed-jobs/plugin'
import { mailNotices } from '@/staff/mail-notices/plugin'
import { SendResetLink } from '@/staff/sign-in/jobs'
import { signIn } from '@/staff/sign-in/plugin'
import { Users } from '@/staff/users/collection'
import { Topics } from '@/topics/collection'
import { TreatmentSteps } from '@/treatment-steps/collection'

// Every command runs in the root; bundled, this file stands elsewhere.
const root = process.cwd()
const local = [`http://localhost:${env.PORT}`, `http://127.0.0.1:${env.PORT}`]

export default buildConfig({
  secret: env.PAYLOAD_SECRET,
  serverURL: env.SITE_URL,
  csrf: new URL(env.SITE_URL).hostname === 'localhost' ? [env.SITE_URL, ...local] : [env.SITE_URL],
  cors: [],
  collections: [
    Questions,
    RedFlagRules,
    Answers,
    SignOffs,
    Withdrawals,
    ClinicalEdits,
    Topics,
    Media,
    Causes,
    TreatmentSteps,
    Doctors,
    Staff,
    Users,
  ],
  globals: [Settings],
  plugins: [
    letterDesk,
    answersFromLetters,
    signOffDesk,
    publishingAtATime,
    guard,
    jobs(
      ConsentWithdrawn,
      DeletePicture,
      ExpireBackups,
      IndexUnder,
      PublishScheduled,
      SendMail,
      SendResetLink,
      TendSearch,
      ...letterJobs,
    ),
    mailNotices,
    failedJobs,
    signIn,
    accounts,
    colleagues,
    auditTrail,
    search,
  ],
  db: checkedPostgres({
    idType: 'uuid',
    push: false,
    disableCreateDatabase: true,
    migrationDir: path.resolve(root, 'migrations'),
    pool: databasePool(env),
  }),
  editor: lexicalEditor({ features: [] }),
  email: mailAdapter,
  admin: {
    user: 'users',
    avatar: 'default',
    importMap: {
      baseDir: path.resolve(root, 'src'),
      importMapFile: path.resolve(root, 'src/app/(payload)/admin/importMap.js'),
    },
    meta: { titleSuffix: ' · Ask the Doctors' },
    components: {
      graphics: { Icon: '@/settings/panel/Brand#Icon', Logo: '@/settings/panel/Brand#Logo' },
      views: { createFirstUser: { Component: '@/staff/panel/FirstAdmin#FirstAdmin' } },
    },
  },
  graphQL: { disable: true },
  telemetry: false,
  defaultDepth: 0,
  maxDepth: 2,
  logger: log,
  sharp,
  typescript: { outputFile: path.resolve(root, 'src/payload-types.ts') },
  upload: {
    limits: { fileSize: 2_000_000 },
    abortOnLimit: true,
    responseOnLimit: 'A picture may have up to 2 MB.',
  },
})
