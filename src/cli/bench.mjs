import './machine/check-node.mjs'

import { readdirSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { main } from './machine/ending.mjs'
import { areMet, tableOf } from './machine/figures.mjs'
import { ensureInstalled } from './machine/install.mjs'
import { findPlace } from './machine/make-ready.mjs'
import { measuringTools } from './machine/measuring.mjs'
import { CannotGoOn, say } from './machine/say.mjs'
import { setUpScratch } from './machine/scratch.mjs'

/**
 * Runs the measurements, `tests/bench/NAME.mjs`: all of them, or those that are named. Each exports `measure`,
 * which is given what it needs and returns its figures. Ends with 1 where one of them misses its goal.
 */
async function bench() {
  const place = findPlace()
  const folder = join(place.root, 'tests', 'bench')
  const names = readWanted(process.argv.slice(2), listMeasurements(folder))
  await ensureInstalled(place.root)
  const scratch = await setUpScratch(place, { name: 'bench', databases: ['site'] })
  const tools = measuringTools(place.root, scratch)
  sayWhereItRuns()
  const missed = []
  for (const name of names) {
    say(`\n${name}`)
    const { measure } = await import(pathToFileURL(join(folder, `${name}.mjs`)).href)
    const figures = await measure(tools)
    say(`\n${tableOf(figures)}`)
    if (!areMet(figures)) missed.push(name)
  }
  if (missed.length === 0) return
  say(`\nA goal was missed: ${missed.join(', ')}.`)
  return 1
}

// What takes time takes longer where others work: who compares two runs should know.
function sayWhereItRuns() {
  const [load] = loadavg()
  const cores = availableParallelism()
  say(
    `Measuring with Node ${process.versions.node} on ${cores} cores; the load before it is ${load.toFixed(1)}.`,
  )
  if (load > cores / 2) say('Other work is under way on this machine, so that times will come out longer.')
}

const listMeasurements = (folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.mjs'))
    .map((file) => file.replace('.mjs', ''))
    .sort()

function readWanted(given, all) {
  const unknown = given.find((name) => !all.includes(name))
  if (unknown) throw new CannotGoOn(`There is no measurement "${unknown}". There are: ${all.join(', ')}.`)
  return given.length === 0 ? all : all.filter((name) => given.includes(name))
}

main(bench)
