import { withPayload } from '@payloadcms/next/withPayload'
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants.js'

const root = import.meta.dirname

/** Next's development server evaluates strings; nothing that is built does. */
const panelPolicy = (isDevelopment) =>
  [
    "default-src 'self'",
    // Next and the panel write inline scripts and styles of which nobody knows the hashes beforehand.
    `script-src 'self' 'unsafe-inline'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self' data:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ')

const nosniff = { key: 'X-Content-Type-Options', value: 'nosniff' }

const staffHeaders = (isDevelopment) => [
  {
    source: '/admin/:path*',
    headers: [
      nosniff,
      { key: 'Content-Security-Policy', value: panelPolicy(isDevelopment) },
      { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
      // The address of a reset link is a secret.
      { key: 'Referrer-Policy', value: 'same-origin' },
      { key: 'X-Robots-Tag', value: 'noindex' },
    ],
  },
  {
    source: '/api/:path*',
    headers: [
      nosniff,
      { key: 'Content-Security-Policy', value: "default-src 'none'; frame-ancestors 'none'" },
      { key: 'Referrer-Policy', value: 'no-referrer' },
    ],
  },
]

/** Payload asks every page for client hints, and browsers then fetch each page twice: on the panel only. */
const hintsOnThePanelOnly = (rules) =>
  rules.map((rule) => (rule.source === '/:path*' ? { ...rule, source: '/admin/:path*' } : rule))

export default function configure(phase) {
  const config = withPayload({
    // For the panel and its API alone: pages are compressed once, by the door, which asks for them as they are.
    compress: true,
    poweredByHeader: false,
    images: { unoptimized: true },
    // `npm test` looks at the types; a site that starts does not wait for it.
    typescript: { ignoreBuildErrors: true },
    // A lockfile above the checkout would otherwise move the root.
    outputFileTracingRoot: root,
    turbopack: { root },
    experimental: {
      serverActions: { bodySizeLimit: '3mb' },
      // The door loads the panel once readers are served.
      preloadEntriesOnStart: false,
    },
    headers: async () => staffHeaders(phase === PHASE_DEVELOPMENT_SERVER),
  })
  return { ...config, headers: async () => hintsOnThePanelOnly(await config.headers()) }
}
