// Jest runs what `bundleTests` made of the tests (src/cli/machine/bundle.mjs), as native ES modules in
// worker threads: its own VM deadlocks with Payload.
const root = import.meta.dirname.replace(/\/tests$/, '')

const project = (name) => ({
  rootDir: root,
  displayName: name,
  runner: '<rootDir>/tests/support/runner.mjs',
  setupFiles: ['<rootDir>/tests/support/worker.mjs'],
  transform: {},
  moduleFileExtensions: ['mjs', 'js', 'json'],
  roots: ['<rootDir>/.built/tests'],
  testMatch: [`<rootDir>/.built/tests/${name}/**/*.test.mjs`],
})

export default {
  maxWorkers: 2,
  projects: ['unit', 'architecture', 'integration'].map(project),
}
