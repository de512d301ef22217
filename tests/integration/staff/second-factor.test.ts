import { beforeAll, describe, expect, test } from '@jest/globals'

import { ask } from '@tests/integration/api/caller'
import { codeOf } from '@tests/support/authenticator'
import { openClinic, type Clinic, type Person } from '@tests/support/clinic'
import { getPhone, post, tryToSignIn, type WithPhone } from '@tests/support/signing-in'

let clinic: Clinic
let doctor: Person
let phone: WithPhone

beforeAll(async () => {
  clinic = await openClinic()
})

const hireWithPhone = async (role: 'admin' | 'doctor' | 'editor' = 'doctor') => {
  doctor = await clinic.hire(role)
  phone = await getPhone(clinic, doctor)
}

describe('whoever has a second factor (case 69)', () => {
  beforeAll(() => hireWithPhone())

  test('is asked for it once the password is right, and gets no cookie before', async () => {
    const asked = await tryToSignIn(doctor)
    expect(asked).toMatchObject({
      status: 401,
      cookie: null,
      body: { errors: [{ code: 'second-factor-needed' }] },
    })
  })

  test('is not asked while the password is wrong: nobody learns that there is one', async () => {
    const wrong = { ...doctor, password: 'not what was chosen' }
    const other = await clinic.hire('doctor')
    const answers = [
      await tryToSignIn(wrong, codeOf(phone.secret)),
      await tryToSignIn(wrong),
      await tryToSignIn({ ...other, password: 'not what was chosen' }),
    ]
    expect(answers[0]).toMatchObject({ status: 401, cookie: null, body: { errors: [{ code: 'refused' }] } })
    expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1)
  })

  test.each([
    ['a wrong one', () => '000000'],
    ['one of long ago', () => codeOf(phone.secret, -5)],
    ['one of later on', () => codeOf(phone.secret, 5)],
    ['no code at all', () => 'six digits'],
  ])('is let in by no code that is %s', async (_what, code) => {
    const refused = await tryToSignIn(doctor, code())
    expect(refused).toMatchObject({
      status: 401,
      cookie: null,
      body: { errors: [{ code: 'second-factor-refused' }] },
    })
  })

  test('is let in by a code once, also when it is sent five times at the same moment', async () => {
    await hireWithPhone()
    const code = codeOf(phone.secret)
    const answers = await Promise.all(Array.from({ length: 5 }, () => tryToSignIn(doctor, code)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401, 401, 401])
    expect(answers.filter(({ cookie }) => cookie?.includes('payload-token')).length).toBe(1)
    expect(await tryToSignIn(doctor, codeOf(phone.secret, -1))).toMatchObject({ status: 401 })
  })

  test('is not let in by the code of somebody else', async () => {
    await hireWithPhone()
    const colleague = await getPhone(clinic, await clinic.hire('doctor'))
    expect(await tryToSignIn(doctor, codeOf(colleague.secret))).toMatchObject({ status: 401, cookie: null })
    expect(await tryToSignIn(doctor, colleague.backupCodes[0])).toMatchObject({ status: 401, cookie: null })
  })

  test('is let in by no code after five wrong ones, in the same words, but by a backup code', async () => {
    await hireWithPhone()
    const answers = []
    for (let attempt = 0; attempt < 5; attempt += 1) answers.push(await tryToSignIn(doctor, '000000'))
    answers.push(await tryToSignIn(doctor, codeOf(phone.secret, 1)))
    expect(answers[5]).toMatchObject({ status: 401, cookie: null })
    expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1)
    expect(await tryToSignIn(doctor, phone.backupCodes[0])).toMatchObject({ status: 200 })
  })

  test('is let in by a code on a device that is known, whatever was guessed elsewhere', async () => {
    await hireWithPhone()
    const known = await tryToSignIn(doctor, phone.backupCodes[0])
    const device = /known-device-\w+=[^;]+/.exec(known.cookie ?? '')?.[0] ?? ''
    for (let attempt = 0; attempt < 6; attempt += 1) await tryToSignIn(doctor, '000000')
    expect(await tryToSignIn(doctor, codeOf(phone.secret))).toMatchObject({ status: 401 })
    expect(await tryToSignIn(doctor, codeOf(phone.secret), { cookie: device })).toMatchObject({ status: 200 })
  })
})

describe('a backup code', () => {
  beforeAll(() => hireWithPhone())

  test('works once, as it is typed', async () => {
    const [first = ''] = phone.backupCodes
    expect(phone.backupCodes).toHaveLength(10)
    expect(await tryToSignIn(doctor, ` ${first.toLowerCase().replace('-', ' ')}`)).toMatchObject({
      status: 200,
    })
    expect(await tryToSignIn(doctor, first)).toMatchObject({ status: 401, cookie: null })
  })

  test('is replaced by ten others for whoever shows a code', async () => {
    const address = '/api/users/second-factor/backup-codes'
    expect(await post(address, phone.session, { code: '000000' })).toMatchObject({ status: 403 })
    const renewed = await post(address, phone.session, { code: codeOf(phone.secret) })
    expect(renewed.status).toBe(200)
    expect(await tryToSignIn(doctor, phone.backupCodes[1])).toMatchObject({ status: 401 })
    const [code] = renewed.body.backupCodes as string[]
    expect(await tryToSignIn(doctor, code)).toMatchObject({ status: 200 })
  })
})

describe('a secret', () => {
  beforeAll(() => hireWithPhone('editor'))

  test('stands nowhere as it is, and is never answered again', async () => {
    const rows = await clinic.sql('select * from private.second_factors')
    const codes = await clinic.sql('select * from private.backup_codes')
    const me = await (await ask('GET', '/api/users/me', phone.session)).text()
    const all = JSON.stringify([rows, codes]) + me
    for (const secret of [phone.secret, ...phone.backupCodes, ...phone.backupCodes.map(bare)]) {
      expect(all).not.toContain(secret)
    }
  })

  test('opens for nobody else: a row that is put under another person lets nobody in', async () => {
    const other = await clinic.hire('editor')
    await clinic.sql(
      `insert into private.second_factors select $1, sealed_secret, 0, now() from private.second_factors
        where user_id = $2`,
      [other.user.id, doctor.user.id],
    )
    expect(await tryToSignIn(other, codeOf(phone.secret))).toMatchObject({ status: 401, cookie: null })
  })

  test('is moved to another phone only with a code of the one before', async () => {
    const address = '/api/users/second-factor/start'
    expect(await post(address, phone.session)).toMatchObject({ status: 403 })
    expect(await post(address, phone.session, { code: codeOf(phone.secret) })).toMatchObject({ status: 200 })
    // Until the new one is confirmed, the one before goes on to count.
    expect(await tryToSignIn(doctor, codeOf(phone.secret, 1))).toMatchObject({ status: 200 })
  })
})

const bare = (code: string): string => code.replace('-', '')
