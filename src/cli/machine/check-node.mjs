// Loaded before anything else, so that an old Node meets a sentence and not a syntax error.
const [major, minor] = process.versions.node.split('.').map(Number)

if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `This needs Node 20.19 or newer and found ${process.versions.node}: install Node 24 from https://nodejs.org and try again.\n`,
  )
  process.exit(1)
}
