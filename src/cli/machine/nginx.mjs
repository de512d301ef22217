import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { launch } from './children.mjs'
import { isRootOnDebian, unpackFromDebian } from './debian.mjs'
import { pickFreePort } from './ports.mjs'
import { CannotGoOn } from './say.mjs'

/** Said by what needs nginx and finds none. */
export const noNginx = 'nginx is not installed here (Debian: apt-get install nginx)'

/** Whether this machine has an nginx, wherever accounts other than root look for it. */
export const hasNginx = () => spawnSync(found(), ['-v'], { env: withSbin(process.env) }).status === 0

/** Gets an nginx where there is none and Debian has one. Resolves to the settings by which it is found. */
export async function ensureNginx(folder) {
  if (hasNginx()) return {}
  const unpacked = join(folder, 'usr', 'sbin', command)
  const isThere = existsSync(unpacked) || (isRootOnDebian() && (await unpackFromDebian('nginx', folder)))
  return isThere ? { NGINX_PATH: unpacked } : {}
}

/**
 * Starts nginx with the very example that the documents give, but for addresses, folders and the certificate.
 * @param {{ root: string, folder: string, sitePort: number, port?: number, more?: string }} order `folder` is for
 *   what it keeps; `more` is further configuration beside the example
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function startNginx({ root, folder, sitePort, port, more = '' }) {
  const listening = port ?? (await pickFreePort())
  const example = readFileSync(join(root, 'docs', 'nginx.conf'), 'utf8')
  const here = { listening, redirecting: await pickFreePort(), folder, sitePort }
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'nginx.conf')
  writeFileSync(file, around(folder, `${onThisMachine(example, here)}\n${more}`))
  const { ended, stop } = launch(found(), ['-p', folder, '-c', file, '-e', 'stderr'], {
    env: withSbin(process.env),
    onLine() {},
  })
  await untilListening(listening, ended)
  return { url: `http://127.0.0.1:${listening}`, stop }
}

const command = 'nginx'
const found = () => process.env.NGINX_PATH ?? command
const withSbin = (env) => ({ ...env, PATH: `${env.PATH}:/usr/sbin:/usr/local/sbin` })

/** Each of these stands in the example, or the example has changed and this has to follow. */
function onThisMachine(example, { listening, redirecting, folder, sitePort }) {
  const changes = [
    ['server 127.0.0.1:3000;', `server 127.0.0.1:${sitePort};`],
    ['/var/cache/nginx/ask-the-doctors', join(folder, 'cache')],
    ['  listen 80;\n  listen [::]:80;\n', `  listen 127.0.0.1:${redirecting};\n`],
    ['  listen 443 ssl http2;\n  listen [::]:443 ssl http2;\n', `  listen 127.0.0.1:${listening};\n`],
    [/ {2}ssl_certificate .*\n {2}ssl_certificate_key .*\n/, ''],
    // The port belongs to the address here; at 443 it does not.
    ['Host $host;', 'Host $http_host;'],
    ['X-Forwarded-Host $host;', 'X-Forwarded-Host $http_host;'],
  ]
  return changes.reduce((text, [from, to]) => {
    const changed = text.replace(from, to)
    if (changed === text) throw new Error(`docs/nginx.conf has no ${from} any more.`)
    return changed
  }, example)
}

/** What Debian's own nginx.conf gives every site, as far as it matters, for an account that is not root too. */
function around(folder, sites) {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `  ${name}_temp_path ${join(folder, name)};`)
    .join('\n')
  return `${process.getuid?.() === 0 ? `user ${userInfo().username};\n` : ''}daemon off;
pid ${join(folder, 'nginx.pid')};
error_log stderr warn;
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  gzip on;
${temporary}
${sites}
}
`
}

async function untilListening(port, ended) {
  let early = null
  void ended.then((end) => (early = end))
  for (;;) {
    if (early) throw new CannotGoOn(`nginx did not start. It says:\n${early.output}`)
    if (await isListening(port)) return
    await wait(20)
  }
}

const isListening = (port) =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.on('connect', () => resolve(true)).on('error', () => resolve(false))
    socket.on('connect', () => socket.destroy())
  })
