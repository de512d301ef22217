/**
 * Some 49,000 passwords that leaked often, in lower case. They take 17 MB and a tenth of a second to unpack, so they
 * are loaded when somebody first chooses a password. Of two or three characters they would be found everywhere.
 */
export async function loadCommonPasswords(): Promise<ReadonlySet<string>> {
  loaded ??= load()
  return loaded
}

let loaded: Promise<ReadonlySet<string>> | null = null

async function load(): Promise<ReadonlySet<string>> {
  const { dictionary } = await import('@zxcvbn-ts/language-common')
  return new Set(dictionary['passwords-common'].filter((each) => each.length > 3))
}
