import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/**
 * V8 lets garbage grow to some 400 MB before it looks at the heap for the first time, and to several times what
 * is alive after that. A fifth as much again is enough here. A version of V8 that does not know the flag passes
 * it over.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=20')
}

/** Looks at the heap now, once what stays is loaded: V8 measures what comes later against it. */
export function measureHeap(): void {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('globalThis.gc') as (() => void) | undefined
  collect?.()
}
