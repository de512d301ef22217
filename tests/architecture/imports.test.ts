import { describe, expect, test } from '@jest/globals'
import { importFaults } from './rules/imports'
import { readSource } from './rules/source-file'

const tree = { purePlatform: new Set(['src/platform/rich-text', 'src/platform/result']) }
const faultsOf = (path: string, text: string) => importFaults(readSource(path, text), tree)

const allowed: [string, string][] = [
  ['src/answers/view.ts', "import { plainText } from '@/platform/rich-text'"],
  ['src/answers/view.ts', "import type { Answer } from '@/payload-types'"],
  ['src/answers/view.ts', "import { toDoctorView } from '@/doctors/view'"],
  ['src/answers/sign-offs/signed-text.ts', "import { toText } from '@/answers/text'"],
  ['src/staff/access.ts', "import type { Access } from 'payload'"],
  ['src/topics/collection.ts', "import { editorsOnly } from '@/staff/access'"],
  ['src/answers/collection.ts', "import { sourcesField } from '@/treatment-steps/fields'"],
  ['src/answers/hooks/refuse-unsigned-publication.ts', "import { APIError } from 'payload'"],
  ['src/answers/queries.ts', "import { getPayloadClient } from '@/platform/payload'"],
  ['src/settings/view.ts', "import { toPictureView } from '@/media/view'"],
  ['src/answers/components/AnswerPage.tsx', "import type { ClinicView } from '@/settings/clinic-view'"],
  ['src/answers/panel/Preview.tsx', "import { Button } from '@payloadcms/ui'"],
  ['src/audit/panel/Audit.tsx', "import { PanelFrame } from '@/platform/panel/PanelFrame'"],
  ['src/platform/panel/PanelFrame.tsx', "import { Gutter } from '@payloadcms/ui'"],
  ['src/app/(site)/answers/[slug]/route.tsx', "import { findPublished } from '@/answers/queries'"],
  [
    'src/cli/import.ts',
    "import { parseArgs } from 'node:util'\nimport { importPage } from '@/importing/commands'",
  ],
  ['src/cli/start.mjs', "import { say } from './machine/say.mjs'"],
  ['src/cli/machine/browser.mjs', "const { chromium } = await import('@playwright/test')"],
  ['src/staff/commands.ts', "import type { Role } from './access'"],
  ['src/platform/payload.ts', "import config from '@payload-config'"],
  ['payload.config.ts', "import { Answers } from '@/answers/collection'"],
  ['tests/unit/answers/view.test.ts', "import { toAnswerView } from '@/answers/view'"],
]

const refused: [string, string, RegExp][] = [
  [
    'src/answers/view.ts',
    "import { getPayload } from 'payload'",
    /what calls payload belongs in src\/platform/i,
  ],
  ['src/answers/view.ts', "import { findAnswer } from './queries'", /take it as an argument/],
  ['src/answers/view.ts', "import { readFile } from 'node:fs/promises'", /belongs in src\/platform/],
  ['src/answers/view.ts', "import { env } from '@/platform/env'", /belongs in src\/platform/],
  ['src/answers/view.ts', "import sharp from 'sharp'", /behind a function of ours/],
  ['src/answers/view.ts', "const next = await import('next/server')", /belongs in src\/app/],
  ['src/answers/view.ts', "export { toView } from '../doctors/view'", /climbing with '\.\.\/'/],
  ['src/answers/view.ts', "import { sign } from '@/answers/sign-offs/signed-text'", /say '\.\/sign-offs/],
  [
    'src/doctors/view.ts',
    "import type { AnswerView } from '@/answers/answer-view'",
    /that room comes later/i,
  ],
  ['src/causes/hooks.ts', "import { listSteps } from '@/treatment-steps/queries'", /a plugin\.ts of its own/],
  ['src/answers/collection.ts', "import { toDoctorView } from '@/doctors/view'", /Ask the room's queries/],
  ['src/answers/hooks.ts', "import { Button } from '@payloadcms/ui'", /panel folder/],
  ['src/answers/hooks.ts', "import { PanelFrame } from '@/platform/panel/PanelFrame'", /panel folder/],
  ['src/platform/panel/PanelFrame.tsx', "import { roleOf } from '@/staff/access'", /nothing from rooms/],
  ['src/answers/queries.ts', "import { Answers } from './collection'", /a core file of that room/],
  ['src/answers/queries.ts', "import { getPayload } from 'payload'", /what calls payload belongs/i],
  ['src/answers/endpoints.ts', "import { z } from 'zod'", /belongs in a core file of this room/],
  ['src/api/queries.ts', "import { roleOf } from '@/staff/access'", /a core file of that room/],
  ['src/answers/components/Letter.tsx', "import { findAnswer } from '@/answers/queries'", /never data/],
  ['src/answers/components/Letter.tsx', "import { RichText } from '@payloadcms/ui'", /never Payload/],
  ['src/answers/components/Letter.tsx', "import { getClinic } from '@/settings/queries'", /as an argument/],
  ['src/app/(site)/route.ts', "import { getPayload } from 'payload'", /belongs in src\/platform/],
  ['src/app/(site)/route.ts', "import { toAnswerView } from '@/answers/view'", /Ask the room's queries/],
  ['src/server/main.ts', "import { listPublished } from '@/answers/queries'", /and no room/],
  ['src/cli/import.ts', "import { Answers } from '@/answers/collection'", /rooms' queries and commands/],
  ['src/cli/start.mjs', "import pg from 'pg'", /before anything is installed/],
  [
    'src/site/document.tsx',
    "import type { ClinicView } from '@/settings/clinic-view'",
    /hand it here as an argument/,
  ],
  ['src/site/document.tsx', "import type { Payload } from 'payload'", /nothing from rooms/],
  ['src/platform/mail.ts', "import { getClinic } from '@/settings/queries'", /nothing from rooms/],
  ['src/platform/mail.ts', "import { siteAddress } from '@/site/address'", /nothing from rooms or site/],
  ['payload.config.ts', "import { findAnswer } from '@/answers/queries'", /the register lists/],
  ['tests/unit/answers/view.test.ts', "import { a } from '../../support/a'", /climbing/],
]

describe('someone who adds an import', () => {
  test.each(allowed)('may, in %s, write: %s', (path, text) => {
    expect(faultsOf(path, text)).toEqual([])
  })

  test.each(refused)('may not, in %s, write: %s', (path, text, sentence) => {
    const faults = faultsOf(path, text)
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatch(sentence)
    expect(faults[0]).toContain(`${path}:1 imports`)
  })

  test('is not stopped by a comment or a string that looks like an import', () => {
    expect(faultsOf('src/answers/view.ts', "// import 'pg'\nexport const words = \"import 'pg'\"")).toEqual(
      [],
    )
  })

  test('is told the line, also of an import far down the file', () => {
    const text = "export const a = 1\n\nexport const load = () => import('pg')\n"
    expect(faultsOf('src/answers/view.ts', text)[0]).toContain('src/answers/view.ts:3')
  })

  test('cannot load Payload by naming only one of two names a type', () => {
    const text = "import { type Payload, getPayload } from 'payload'"
    expect(faultsOf('src/answers/view.ts', text)).toHaveLength(1)
  })
})
