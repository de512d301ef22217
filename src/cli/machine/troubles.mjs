const knownTroubles = [
  {
    signs: /ENOSPC|No space left on device|disk quota exceeded|EDQUOT|Check free disk space/i,
    sentence: (doing) =>
      `The disk is full, so ${doing} cannot go on: free some space, then give the same command again.`,
  },
  {
    signs:
      /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|network/i,
    sentence: (doing) =>
      `The network cannot be reached, so ${doing} cannot go on: connect this machine ` +
      '(or set the proxy in npm’s settings), then give the same command again.',
  },
  {
    signs: /EACCES|EPERM|EROFS|permission denied|read-only file system/i,
    sentence: (doing, text) =>
      `This account may not write ${placeIn(text)}, so ${doing} cannot go on: ` +
      'give it the right to, or use the account that made that folder.',
  },
]

/**
 * The one sentence that says what stood in the way and what to do, or null when the text shows nothing known.
 * @param {string} text what a program wrote before it gave up
 * @param {string} doing what was under way, as in "the installation"
 */
export function sentenceFor(text, doing) {
  const trouble = knownTroubles.find(({ signs }) => signs.test(text))
  return trouble ? trouble.sentence(doing, text) : null
}

/** The last lines of a program's output, for the case that nothing better is known. */
export const lastWords = (text, lines = 12) => text.trimEnd().split('\n').slice(-lines).join('\n')

function placeIn(text) {
  const named = text.match(
    /(?:mkdir|open|rename|unlink|rmdir|scandir|chmod|chown|copyfile|cp|link|symlink) '([^']+)'/,
  )
  return named ? `to ${named[1]}` : 'to a folder it needs'
}
