/** Written in parts, so that this file does not contain what it looks for. */
const machineFolders = ['work', 'root', 'home'].join('|')
const reminder = ['TO', 'DO'].join('')

const forbidden: { pattern: RegExp; sentence: string }[] = [
  {
    pattern: new RegExp(`(?<![\\w.-])/(${machineFolders})/`),
    sentence: 'names a folder of one machine. Say it from the root of the project, or by a setting.',
  },
  {
    pattern: new RegExp(`\\b${reminder}\\b`),
    sentence: 'leaves a reminder. Finish it, or open an issue and leave the code as it is.',
  },
  {
    pattern: /\bregistry\.[a-z]/i,
    sentence: 'names a package registry. Leave the choice of registry to whoever installs.',
  },
]

/** A sentence for every line of a public file that tells of one machine, or leaves work behind. */
export function publicWordFaults(path: string, text: string): string[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      forbidden
        .filter(({ pattern }) => pattern.test(line))
        .map(({ sentence }) => `${path}:${String(index + 1)} ${sentence}`),
    )
}

interface Lockfile {
  packages: Record<string, { resolved?: string }>
}

/** A lockfile with resolved addresses installs from the registry it was made with, and nowhere else. */
export function lockfileFaults(text: string): string[] {
  const { packages } = JSON.parse(text) as Lockfile
  return Object.entries(packages)
    .filter(([, entry]) => entry.resolved !== undefined && /^https?:/.test(entry.resolved))
    .map(
      ([name]) => `package-lock.json: ${name} has a resolved address. Take it out; its integrity hash stays.`,
    )
}
