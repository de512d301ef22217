import { createHash } from 'node:crypto'

/** What stands inline in a document; the policy names each text by its hash. */
export interface InlineTexts {
  style: string
  script: string
}

/**
 * The policy of a document: nothing but its own style, its own script and pictures of this site.
 * Structured data is a data block, which browsers never run, and needs no leave.
 */
export function contentSecurityPolicy({ style, script }: InlineTexts): string {
  return [
    "default-src 'none'",
    `style-src '${hashOf(style)}'`,
    `script-src '${hashOf(script)}'`,
    "img-src 'self'",
    // For the answers that are offered while somebody searches. Chromium also holds Lighthouse to this policy when it
    // looks for robots.txt, and then reports that there is none. https://github.com/GoogleChrome/lighthouse/issues/4386
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ')
}

/** For everything we answer with, whatever it is. */
export const securityHeaders = {
  'x-content-type-options': 'nosniff',
  // Tells other sites nothing, and still sends Origin with our own forms, which 'no-referrer' would blank.
  'referrer-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
  'cross-origin-opener-policy': 'same-origin',
} as const

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
