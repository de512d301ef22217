/** The oldest version of a package that may be installed, and what was wrong with those before it. */
export interface Floor {
  name: string
  version: string
  /** The advisory, so that a reader can look it up. */
  because: string
}

/**
 * What stands between the world and a clinic. `npm audit` is not everywhere to be had; this list is, and it is
 * raised in the same commit as the package.
 */
export const floors: Floor[] = [
  {
    name: 'next',
    version: '16.2.6',
    because: 'CVE-2026-44578, CVE-2026-44575: requests past the routing checks',
  },
  { name: 'react', version: '19.2.6', because: 'CVE-2026-23870: a request that exhausts the server' },
  { name: 'react-dom', version: '19.2.6', because: 'CVE-2026-23870, as react' },
  { name: 'payload', version: '3.74.0', because: 'CVE-2026-25574: preferences of other users' },
  { name: '@payloadcms/next', version: '3.74.0', because: 'goes with payload' },
  { name: '@payloadcms/db-postgres', version: '3.74.0', because: 'goes with payload' },
  { name: 'sharp', version: '0.32.6', because: 'CVE-2023-4863: a picture that writes past its memory' },
  { name: 'ws', version: '8.17.1', because: 'CVE-2024-37890: a request with many headers ends the process' },
]

export interface Lockfile {
  packages: Record<string, { version?: string }>
}

/** Each package below its floor, as a sentence, wherever in the tree it is installed. */
export function belowTheFloor({ packages }: Lockfile, list: Floor[]): string[] {
  return list.flatMap(({ name, version, because }) =>
    Object.entries(packages)
      .filter(
        ([place, found]) => place.endsWith(`node_modules/${name}`) && isOlder(found.version ?? '0', version),
      )
      .map(
        ([place, found]) =>
          `${place} is ${String(found.version)}; ${version} is the oldest allowed (${because}).`,
      ),
  )
}

function isOlder(version: string, floor: string): boolean {
  // A release candidate comes before its release.
  return version.localeCompare(floor, 'en', { numeric: true }) < 0 || version.startsWith(`${floor}-`)
}
