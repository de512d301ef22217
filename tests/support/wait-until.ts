import { setTimeout as wait } from 'node:timers/promises'

/** Looks again and again until something is so; throws when it is not by then. */
export async function waitUntil(
  what: string,
  isSo: () => boolean | Promise<boolean>,
  withinMs = 10_000,
): Promise<void> {
  for (const until = Date.now() + withinMs; Date.now() < until; await wait(20)) {
    if (await isSo()) return
  }
  throw new Error(`Not so within ${withinMs} ms: ${what}`)
}
