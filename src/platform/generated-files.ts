import { existsSync, readFileSync } from 'node:fs'

import { generateImportMap } from 'payload'
import { generateTypes } from 'payload/node'

/**
 * Writes what is made from the collections: their types and the panel's import map.
 * @param elsewhere where to, if not to the places the configuration names
 * @returns each file, and whether it had to change
 */
export async function writeGeneratedFiles(
  elsewhere: { types?: string; importMap?: string } = {},
): Promise<{ file: string; isNew: boolean }[]> {
  const config = await (await import('@payload-config')).default
  const { types = config.typescript.outputFile, importMap = config.admin.importMap.importMapFile } = elsewhere
  if (!types || !importMap) throw new Error('payload.config.ts names no place for types and import map.')
  const files = [types, importMap]
  const before = files.map((file) => (existsSync(file) ? readFileSync(file, 'utf8') : null))
  await generateTypes({ ...config, typescript: { ...config.typescript, outputFile: types } }, { log: false })
  const admin = { ...config.admin, importMap: { ...config.admin.importMap, importMapFile: importMap } }
  await generateImportMap({ ...config, admin }, { log: false, force: true })
  return files.map((file, index) => ({ file, isNew: readFileSync(file, 'utf8') !== before[index] }))
}
