// Jest drops the options of a runner that a project names, so they are given here. Threads and not child
// processes: two processes that start together can take each other's first message, and one waits for ever.
import { createRunner } from 'jest-light-runner'

export default createRunner({ runtime: 'worker_threads' })
