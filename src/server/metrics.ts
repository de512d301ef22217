import { createServer, type Server } from 'node:http'
import { monitorEventLoopDelay } from 'node:perf_hooks'

import type { Address } from './address'
import type { PageCache } from '@/platform/page-cache'

export type RouteKind = Address['kind']

const buckets = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5]

/** Numbers of this process in Prometheus's text format (https://prometheus.io/docs/instrumenting/exposition_formats). */
export function newMetrics(cache: PageCache) {
  const byKind = new Map<RouteKind, Counts>()
  const lookups = { hit: 0, miss: 0, stale: 0 }
  const delay = monitorEventLoopDelay({ resolution: 20 })
  delay.enable()

  // Once a request, and the shortest take a fiftieth of a millisecond: numbers are added up here, and named when
  // somebody asks for them.
  function count(kind: RouteKind, status: number, ms: number, cached?: keyof typeof lookups): void {
    let known = byKind.get(kind)
    if (!known) byKind.set(kind, (known = newCounts()))
    const hundreds = Math.floor(status / 100)
    known.byStatus[hundreds] = (known.byStatus[hundreds] ?? 0) + 1
    if (cached) lookups[cached]++
    const at = buckets.findIndex((bound) => ms / 1_000 <= bound)
    if (at >= 0) known.buckets[at] = (known.buckets[at] ?? 0) + 1
    known.sum += ms / 1_000
    known.count++
  }

  function text(): string {
    const memory = process.memoryUsage()
    return [
      '# TYPE http_requests_total counter',
      ...[...byKind].flatMap(([kind, { byStatus }]) => requestLines(kind, byStatus)),
      '# TYPE http_request_duration_seconds histogram',
      ...[...byKind].flatMap(([kind, counts]) => histogram(kind, counts)),
      '# TYPE page_cache_lookups_total counter',
      ...Object.entries(lookups).map(
        ([result, times]) => `page_cache_lookups_total{result="${result}"} ${String(times)}`,
      ),
      '# TYPE page_cache_bytes gauge',
      `page_cache_bytes ${String(cache.pages.calculatedSize)}`,
      '# TYPE page_cache_pages gauge',
      `page_cache_pages ${String(cache.pages.size)}`,
      '# TYPE page_cache_hears_changes gauge',
      `page_cache_hears_changes ${cache.isHearing ? '1' : '0'}`,
      '# TYPE event_loop_delay_seconds gauge',
      `event_loop_delay_seconds{quantile="0.5"} ${String(delay.percentile(50) / 1e9)}`,
      `event_loop_delay_seconds{quantile="0.99"} ${String(delay.percentile(99) / 1e9)}`,
      '# TYPE process_resident_memory_bytes gauge',
      `process_resident_memory_bytes ${String(memory.rss)}`,
      '# TYPE nodejs_heap_size_used_bytes gauge',
      `nodejs_heap_size_used_bytes ${String(memory.heapUsed)}`,
      '',
    ].join('\n')
  }

  return { count, text }
}

export type Metrics = ReturnType<typeof newMetrics>

/** Listens on the loopback address alone: numbers are nobody's business outside. */
export function serveMetrics(metrics: Metrics, port: number): Server {
  return createServer((request, response) => {
    const isAsked = request.method === 'GET' && request.url === '/metrics'
    response.writeHead(isAsked ? 200 : 404, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' })
    response.end(isAsked ? metrics.text() : 'The numbers are at /metrics.\n')
  }).listen(port, '127.0.0.1')
}

interface Counts {
  /** By the first digit of the status. */
  byStatus: number[]
  buckets: number[]
  sum: number
  count: number
}

function newCounts(): Counts {
  return { byStatus: [0, 0, 0, 0, 0, 0], buckets: buckets.map(() => 0), sum: 0, count: 0 }
}

function requestLines(kind: string, byStatus: number[]): string[] {
  return byStatus.flatMap((times, hundreds) =>
    times > 0 ? [`http_requests_total{kind="${kind}",status="${String(hundreds)}xx"} ${String(times)}`] : [],
  )
}

function histogram(kind: string, each: Counts): string[] {
  const name = 'http_request_duration_seconds'
  let below = 0
  const steps = buckets.map((bound, at) => {
    below += each.buckets[at] ?? 0
    return `${name}_bucket{kind="${kind}",le="${String(bound)}"} ${String(below)}`
  })
  return [
    ...steps,
    `${name}_bucket{kind="${kind}",le="+Inf"} ${String(each.count)}`,
    `${name}_sum{kind="${kind}"} ${String(each.sum)}`,
    `${name}_count{kind="${kind}"} ${String(each.count)}`,
  ]
}
