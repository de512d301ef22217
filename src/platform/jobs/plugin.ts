import type { Plugin } from 'payload'

import { atWork } from './at-work'
import type { Job } from './job'
import { registerJobs } from './register'
import { startWorking } from './working'
import { isServing } from '@/platform/serving'

/** Lists every job there is and, in a process that serves the site, does them as soon as Payload is there. */
export function jobs(...all: Job[]): Plugin {
  return (config) => ({
    ...config,
    custom: { ...config.custom, ...registerJobs(...all) },
    onInit: async (payload) => {
      await config.onInit?.(payload)
      if (!isServing()) return
      // While the site is being written, Payload is made anew from time to time.
      for (const earlier of atWork()) void earlier.stop()
      startWorking({ getPayload: () => Promise.resolve(payload) })
    },
  })
}
