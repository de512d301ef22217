import { environmentFor } from './environment.mjs'
import { runProgram } from './programs.mjs'
import { CannotGoOn } from './say.mjs'

/**
 * Refuses settings that the site would refuse, before anything is made or started: a server that is up and
 * answers every page with an error is harder to read than a list.
 */
export async function checkSettings(place) {
  const settled = {
    databaseUrl: place.databaseUrl ?? 'postgres://the-one-that-comes-along',
    secret: place.secret ?? 'one is made and kept in the data folder',
  }
  const code = await runProgram(place, 'settings', [], environmentFor(place, settled))
  if (code !== 0)
    throw new CannotGoOn('Correct that in the environment or in .env, then give the same command again.')
}
