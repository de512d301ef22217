const crlf = '\r\n'
const anything = (length) => Buffer.alloc(length, 'a').toString()
const ask = (path, ...lines) => [`GET ${path} HTTP/1.1`, 'host: column', ...lines, '', ''].join(crlf)
const post = (path, type, body, ...lines) =>
  [
    `POST ${path} HTTP/1.1`,
    'host: column',
    ...(type ? [`content-type: ${type}`] : []),
    ...lines,
    `content-length: ${Buffer.byteLength(body)}`,
    '',
    body,
  ].join(crlf)

const odd = ['0', '-1', '1e9', 'abc', '1e21', '%ff', '%00', '']
const deep = (levels) => 'where' + '[or][0]'.repeat(levels) + '[title][equals]=a'

/**
 * What the hostile and the unlucky send, by the numbers of our list of cases. Each is given a number that is never
 * the same, and says what it sends; `slowly` holds the connection, a byte a second; `endlessly` goes on for as
 * long as it is let.
 */
export const hostileKinds = [
  { name: '40 large body', send: () => post('/answers', 'text/plain', anything(1_048_576)) },
  {
    name: '41 endless body',
    send: () => ['POST /answers HTTP/1.1', 'host: column', 'transfer-encoding: chunked', '', ''].join(crlf),
    endlessly: `4000${crlf}${anything(0x4000)}${crlf}`,
  },
  {
    name: '42 slow body',
    send: () => ['POST /answers HTTP/1.1', 'host: column', 'content-length: 1000', '', ''].join(crlf),
    slowly: true,
  },
  { name: '43 no boundary', send: () => post('/api/users/login', 'multipart/form-data', '--a\r\n\r\nb') },
  { name: '43 no type', send: () => post('/api/users/login', null, '{"email":"a"}') },
  { name: '43 not gzip', send: () => post('/answers', 'text/plain', 'nonsense', 'content-encoding: gzip') },
  { name: '47 odd JSON', send: () => post('/api/users/login', 'application/json', '{"email":{"a":1}}') },
  { name: '87 odd limit', send: (n) => ask(`/api/answers?limit=${odd[n % odd.length]}`) },
  { name: '87 odd page', send: (n) => ask(`/answers?page=${odd[n % odd.length]}`) },
  { name: '87 odd id', send: (n) => ask(`/api/answers/${odd[n % odd.length]}`) },
  { name: '88 deep where', send: () => ask(`/api/answers?${deep(200)}`) },
  { name: '88 where by staff', send: () => ask(`/api/answers?${deep(200)}`, 'cookie: payload-token=a') },
  { name: '90 long address', send: () => ask(`/${anything(9_000)}`) },
  { name: '90 many sorts', send: () => ask(`/api/answers?${'sort=title&'.repeat(500)}`) },
  {
    name: '90 many headers',
    send: () => ask('/', ...Array.from({ length: 200 }, (_, at) => `x-${at}: 1`)),
  },
  {
    name: '91 another method',
    send: () => post('/api/answers', 'application/json', '{}', 'x-http-method-override: DELETE'),
  },
  {
    name: '96 another host',
    send: () => ask('/answers', 'x-forwarded-host: evil.example', 'x-original-url: /a'),
  },
  { name: '97 next’s headers', send: () => ask('/answers', 'rsc: 1', 'x-middleware-subrequest: a') },
  { name: '98 odd queries', send: (n) => ask(`/answers?utm_source=${n}&preview=1`) },
  { name: '99 cookies', send: (n) => ask('/', `cookie: _ga=${n}; __prerender_bypass=${n}`) },
  { name: '100 random slugs', send: (n) => ask(`/answers/random-${n}`) },
  { name: '100 random addresses', send: (n) => ask(`/${n}/${n}`) },
]

const letter = (words) => JSON.stringify({ letter: words, consent: { process: true, publish: false } })
const withKey = 'idempotency-key: a-key-of-a-hostile-client'

/** The same on the addresses that take letters. */
export const letterboxKinds = [
  {
    name: '40 one megabyte',
    send: () => post('/ask/send', 'multipart/form-data; boundary=a', anything(1_048_576)),
  },
  { name: '40 65 KB', send: () => post('/api/ask', 'application/json', letter(anything(65_536)), withKey) },
  {
    name: '41 endless',
    send: () => ['POST /ask/send HTTP/1.1', 'host: column', 'transfer-encoding: chunked', '', ''].join(crlf),
    endlessly: `4000${crlf}${anything(0x4000)}${crlf}`,
  },
  {
    name: '42 slow',
    send: () => ['POST /api/ask HTTP/1.1', 'host: column', 'content-length: 1000', '', ''].join(crlf),
    slowly: true,
  },
  { name: '43 text', send: () => post('/ask/send', 'text/plain', 'letter=a') },
  { name: '43 no boundary', send: () => post('/ask/send', 'multipart/form-data', '--a') },
  { name: '43 broken JSON', send: () => post('/api/ask', 'application/json', '{"letter":', withKey) },
  {
    name: '43 not gzip',
    send: () => post('/api/ask', 'application/json', 'x', withKey, 'content-encoding: gzip'),
  },
  {
    name: '44 one long word',
    send: () => post('/api/ask', 'application/json', letter(anything(60_000)), withKey),
  },
  { name: '47 objects', send: () => post('/api/ask', 'application/json', '{"letter":{"a":[]}}', withKey) },
  {
    name: '51 no key',
    send: () => post('/ask/send', 'application/x-www-form-urlencoded', 'letter=Hello&consent.process=yes'),
  },
]
