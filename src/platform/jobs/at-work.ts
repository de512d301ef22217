import { setTimeout as wait } from 'node:timers/promises'

/** Who does jobs in this process. */
export interface Working {
  /** Looks for work at once. */
  wake: () => void
  /** Takes up nothing new, and resolves when what runs is done. */
  stop: () => Promise<void>
}

const place = Symbol.for('ask-the-doctors.jobs')

/** In one place of the process, since the door and Next's bundles load a module each. */
export function atWork(): Set<Working> {
  const global = globalThis as { [place]?: Set<Working> }
  return (global[place] ??= new Set())
}

export function wakeWorkers(): void {
  for (const working of atWork()) working.wake()
}

/** Lets what runs be finished. What is not by then is taken up again by another instance when its lease ends. */
export async function finishJobs(withinMs: number): Promise<void> {
  const stopped = Promise.all([...atWork()].map((working) => working.stop()))
  await Promise.race([stopped, wait(withinMs, undefined, { ref: false })])
}
