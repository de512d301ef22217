import { afterEach, beforeAll, describe, expect, test } from '@jest/globals'

import { markEverythingMoved, pageCache } from '@/platform/page-cache'
import { shippedRules } from '@/questions/red-flags/shipped-rules'
import { ask, seen } from '@tests/integration/api/caller'
import { deskAskers, openDesk, type Desk, type DeskAsker } from '@tests/support/questions/desk'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})
afterEach(async () => {
  await desk.clinic.sql('delete from red_flag_rules')
  // Rows that are taken away like this are announced to nobody.
  markEverythingMoved(pageCache())
})

const letter = 'I have crushing chest pain and cannot breathe, it started just now.'
const own = {
  type: 'addition',
  isActive: true,
  name: 'Well water',
  level: 'urgent',
  allWords: ['well'],
  anyWords: ['brown', 'smells'],
  card: 'Drink no water from your well until we have called you.',
}

const tried = async (text = letter, who: DeskAsker = 'editor') => {
  const { body } = await desk.post(who, '/api/red-flag-rules/try', { letter: text })
  return (body.flags as { rule: string; words: { text: string }[] }[]).map(({ rule }) => rule)
}
const switchRule = (name: string, isOn: boolean, reason = 'We are no emergency service.') =>
  desk.post('editor', '/api/red-flag-rules/switch', { name, isOn, reason })

describe('an editor', () => {
  test('tries a letter, and nothing of it is kept', async () => {
    expect((await tried()).length).toBeGreaterThan(0)
    expect(await tried('My knee cracks on the stairs.')).toEqual([])
    expect(await desk.clinic.sql('select 1 from questions')).toEqual([])
  })

  test('switches a shipped rule off with a reason, and on again; both are in the audit', async () => {
    const [rule = ''] = await tried()
    const without = await switchRule(rule, false, ' ')
    expect([without.status, without.body.errors?.[0]?.message]).toEqual([400, expect.stringContaining('why')])
    expect((await switchRule(rule, false)).status).toBe(200)
    expect((await switchRule(rule, false)).status).toBe(200)
    expect(await tried()).not.toContain(rule)
    expect(await desk.clinic.sql('select type, name from red_flag_rules')).toEqual([
      { type: 'switchOff', name: rule },
    ])
    expect((await switchRule(rule, true)).status).toBe(200)
    expect(await tried()).toContain(rule)
    const rows = await desk.clinic.sql(
      `select subject_name from private.audit where action like 'red-flag-rule.%'`,
    )
    expect(rows.length).toBeGreaterThan(1)
    expect(rows[0]).toEqual({ subject_name: `${rule}, switched off` })
  })

  test('cannot switch what does not come with the software', async () => {
    expect((await switchRule('no-such-rule', false)).status).toBe(400)
  })

  test('adds a rule of the clinic’s own, which is used from then on', async () => {
    const water = 'Our well is brown since the flood. May the baby drink it?'
    expect(await tried(water)).not.toContain('clinic/Well water')
    const made = await ask('POST', '/api/red-flag-rules', await desk.session('editor'), own)
    expect(made.status).toBe(201)
    expect(await tried(water)).toContain('clinic/Well water')
  })

  test.each([
    [{ name: 'x' }, 'name'],
    [{ level: null }, 'level'],
    [{ allWords: [], anyWords: [] }, 'anyWords'],
    [{ card: 'Call!' }, 'card'],
    [{ type: 'switchOff', name: 'heartburn-of-ours' }, 'name'],
  ])('is told by the field why a rule could not be used: %j', async (changed, path) => {
    const { body, status } = await seen(
      await ask('POST', '/api/red-flag-rules', await desk.session('editor'), { ...own, ...changed }),
    )
    expect(status).toBe(400)
    const { errors } = JSON.parse(body) as { errors: { data: { errors: { path: string }[] } }[] }
    expect(errors[0]?.data.errors.map((each) => each.path)).toContain(path)
    expect(await desk.clinic.sql('select 1 from red_flag_rules')).toEqual([])
  })
})

/** What each gets for trying a letter, switching a rule off, and adding one. */
const expected: Record<DeskAsker, [number, number, number]> = {
  anonymous: [404, 404, 404],
  frontDesk: [200, 403, 403],
  doctor: [200, 403, 403],
  doctorB: [200, 403, 403],
  editor: [200, 200, 201],
  admin: [200, 200, 201],
}

test('everybody who works here tries letters; editors and admins look after the rules', async () => {
  for (const who of deskAskers) {
    const off = { name: shippedRules[0]?.name, isOn: false, reason: 'A trial.' }
    const got = [
      (await desk.post(who, '/api/red-flag-rules/try', { letter })).status,
      (await desk.post(who, '/api/red-flag-rules/switch', off)).status,
      (await ask('POST', '/api/red-flag-rules', await desk.session(who), { ...own, name: `Rule of ${who}` }))
        .status,
    ]
    expect([who, got]).toEqual([who, expected[who]])
  }
})
