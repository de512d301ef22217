import type { Kind } from './place'
import type { Target } from './target'

/** What a kind of file may load, what it may name in an `import type` besides, and the sentence for both. */
export interface Permission {
  loads: readonly Target[]
  names: readonly Target[]
  /** What it may load later on, by `await import(…)`. */
  defers?: readonly Target[]
  sentence: string
}

const ownRoom: Target[] = [
  'own core',
  'own payload part',
  'own fields',
  'own queries or commands',
  'own panel',
]
const platform: Target[] = ['platform', 'pure platform']
const packages: Target[] = ['another package', 'zod']

const payloadPart: Permission = {
  loads: [
    'Payload',
    'staff/access',
    'generated types',
    ...platform,
    ...ownRoom,
    'earlier queries or commands',
    'earlier fields',
  ],
  names: ['earlier core', 'React'],
  sentence:
    "files named for Payload import payload, their own room, earlier rooms' queries, commands and fields, @/staff/access and @/platform",
}

const site: Permission = {
  loads: ['site', 'React', 'Node', ...platform],
  names: packages,
  sentence: 'site imports react, node: and @/platform, and nothing from rooms',
}

const machineRoom: Permission = {
  loads: ['Node', 'Payload', 'Next', 'the register', 'generated types', ...packages, ...platform],
  names: ['React', 'Payload UI'],
  sentence: 'platform imports node:, packages and itself, and nothing from rooms or site',
}

const permissions: Record<Kind, Permission> = {
  'payload part': payloadPart,
  panel: {
    loads: [...payloadPart.loads, 'platform panel', 'Payload UI', 'React', 'Next'],
    names: payloadPart.names,
    sentence: `${payloadPart.sentence}; panel files also @payloadcms/ui, react and next`,
  },
  'queries or commands': {
    loads: [
      'generated types',
      ...platform,
      'own core',
      'own queries or commands',
      'earlier core',
      'earlier queries or commands',
    ],
    names: ['Payload', 'own payload part', 'staff/access'],
    sentence:
      "queries and commands import @/platform, their room's core, and earlier rooms' queries, commands and core; of Payload only `import type`",
  },
  component: {
    loads: ['React', 'site', 'pure platform', 'own core', 'own component', 'earlier component'],
    names: ['earlier core'],
    sentence:
      "components import react, @/site, their room's core, earlier rooms' components and view types; never data, never Payload",
  },
  core: {
    loads: ['zod', 'pure platform', 'own core', 'earlier core'],
    names: ['Payload', 'generated types', 'another package', 'platform', 'own payload part', 'staff/access'],
    sentence:
      'a core file imports core of its own and earlier rooms, zod and the pure part of @/platform; of Payload only `import type`',
  },
  'site route': {
    loads: ['earlier queries or commands', 'earlier component', 'site', 'Next', 'React', 'zod', ...platform],
    names: ['earlier core'],
    sentence: "public addresses import rooms' queries, commands and components, @/site and @/platform",
  },
  'payload mount': {
    loads: [
      'the register',
      'Payload',
      'Payload UI',
      'Next',
      'React',
      'earlier queries or commands',
      'earlier panel',
      'an address',
      'site',
      ...platform,
    ],
    names: ['earlier core'],
    sentence:
      "Payload's addresses import Payload, next, rooms' queries, commands and panel, @/site and @/platform",
  },
  server: {
    loads: ['Node', 'Next', 'server', ...platform],
    names: [],
    sentence: 'the server imports Node, Next and @/platform, and no room',
  },
  'command line': {
    loads: ['Node', 'the command line', 'earlier queries or commands', ...platform],
    names: ['Payload', 'earlier core', 'generated types', 'staff/access'],
    sentence: "commands import node:, rooms' queries and commands, and @/platform",
  },
  'plain script': {
    loads: ['Node', 'the command line'],
    names: [],
    defers: packages,
    sentence:
      'plain scripts run before anything is installed: they import node: and each other, and packages by `await import` once those are there',
  },
  site,
  platform: machineRoom,
  'platform panel': {
    loads: [...machineRoom.loads, 'platform panel', 'Payload UI', 'React'],
    names: machineRoom.names,
    sentence: `${machineRoom.sentence}; its panel folder also @payloadcms/ui, react and next`,
  },
  'generated types': { loads: [], names: ['Payload'], sentence: 'generated types import nothing' },
  instrumentation: {
    loads: ['Node', 'Next', 'earlier queries or commands', 'site', ...platform],
    names: [],
    sentence: "what starts inside Next imports rooms' queries and commands, @/site and @/platform",
  },
  register: {
    loads: ['Payload', 'Node', 'another package', 'earlier payload part', 'earlier fields', ...platform],
    names: [],
    sentence:
      'the register lists collections, jobs and plugins of the rooms, and imports @/platform and Payload',
  },
}

/** What the import table allows a kind of file. */
export function whereItMayImport(kind: Kind): Permission {
  return permissions[kind]
}
