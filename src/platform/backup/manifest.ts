import { z } from 'zod'

/**
 * What a backup says of itself, first of all its parts. A backup is a gzipped tar: `manifest.json`, then the rows
 * of each table in runs of some megabytes, as Postgres' COPY writes them (text, UTF-8), then the files the clinic
 * uploaded, and last `checksums.json`, without which it is not whole. Secrets and keys are no part of it.
 */
const manifest = z.object({
  format: z.literal(1),
  /** ISO 8601, by the clock of the database: the moment of which it tells. */
  madeAt: z.string(),
  /** The migrations the database had had, oldest first. */
  migrations: z.array(z.string()),
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()) })),
})

export type Manifest = z.infer<typeof manifest>

/** By the name of each part but the manifest: SHA-256 of its bytes, and how many rows it holds (null for files). */
const checksums = z.record(z.string(), z.object({ sha256: z.string(), rows: z.number().nullable() }))

export type Checksums = z.infer<typeof checksums>

export const manifestName = 'manifest.json'
export const checksumsName = 'checksums.json'
export const rowsFolder = 'rows/'
export const filesFolder = 'files/'

/** Throws on a text that is no manifest of a format this version knows. */
export const readManifest = (text: string): Manifest => manifest.parse(JSON.parse(text))

export const readChecksums = (text: string): Checksums => checksums.parse(JSON.parse(text))
