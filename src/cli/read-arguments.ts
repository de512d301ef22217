import { parseArgs, type ParseArgsConfig } from 'node:util'

type Options = NonNullable<ParseArgsConfig['options']>

export interface Arguments {
  isHelp: boolean
  /** An option that is a switch is `true`. */
  values: Record<string, string | boolean | undefined>
  /** What stands alone, in its order. */
  words: string[]
}

/** What was typed after a command's name; or the sentence about an option that is not known or lacks its value. */
export function readArguments(args: string[], options: Options): Arguments | string {
  const { values, positionals, tokens } = parseArgs({
    args,
    options: { ...options, help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  if (values.help) return { isHelp: true, values: {}, words: [] }
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined
    if (!option) return `There is no option ${token.rawName} here; --help shows them.`
    if (option.type === 'string' && (!token.value?.trim() || token.value.startsWith('--')))
      return `Please give a value after ${token.rawName}.`
  }
  return { isHelp: false, values, words: positionals }
}
