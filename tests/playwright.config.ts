import { defineConfig } from '@playwright/test'
import { chromiumFlags } from '@/cli/machine/chromium.mjs'

/** The journeys, in the browser `npm test` found, against the site it serves. */
export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results',
  fullyParallel: false,
  workers: 1,
  timeout: 60_000,
  forbidOnly: true,
  retries: 0,
  use: {
    baseURL: process.env.E2E_URL,
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH || undefined,
      args: chromiumFlags,
    },
  },
})
