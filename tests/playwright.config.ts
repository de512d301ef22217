import { defineConfig } from '@playwright/test'
import { chromiumFlags } from '@/cli/machine/chromium.mjs'

// What changes for everybody who works at the clinic would lead the others' journeys elsewhere.
const forEverybody = '**/second-factor-for-a-role.spec.ts'

/** The journeys, in the browser `npm test` found, against the site it serves. */
export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results',
  fullyParallel: false,
  workers: 2,
  timeout: 60_000,
  forbidOnly: true,
  retries: 0,
  projects: [
    { name: 'journeys', testIgnore: forEverybody },
    { name: 'for everybody', testMatch: forEverybody, dependencies: ['journeys'] },
  ],
  use: {
    baseURL: process.env.E2E_URL,
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH || undefined,
      args: chromiumFlags,
    },
  },
})
