import { relative } from 'node:path'

import { writeGeneratedFiles } from '@/platform/generated-files'
import { writeMigration, type NewMigration } from '@/platform/new-migration'

async function generateFiles(): Promise<number> {
  for (const { file, isNew } of await writeGeneratedFiles())
    console.log(`${relative(process.cwd(), file)} ${isNew ? 'is written anew.' : 'is up to date.'}`)
  return 0
}

async function generateMigration(name: string): Promise<number> {
  const migration = await writeMigration(name)
  const isRefused = migration.type === 'mayBeRename'
  console[isRefused ? 'error' : 'log'](sentenceAbout(migration))
  return isRefused ? 1 : 0
}

function sentenceAbout(migration: NewMigration): string {
  switch (migration.type) {
    case 'written':
      return `migrations/${migration.name}.ts is written: read it, and commit it with its .json and index.ts.`
    case 'nothingChanged':
      return 'The collections need no migration: the newest one makes the very schema they describe.'
    case 'mayBeRename':
      return (
        `No migration was written, since ${migration.phrases.join('; ')}, which may be a rename. ` +
        'Make it two migrations, so that nothing written there is lost: one that adds the new names, ' +
        'and later one that takes the old ones away.'
      )
  }
}

const [what, name = ''] = process.argv.slice(2)
process.exit(what === 'migration' ? await generateMigration(name) : await generateFiles())
