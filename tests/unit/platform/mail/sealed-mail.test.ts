import { expect, test } from '@jest/globals'

import { sealMail, unsealMail } from '@/platform/mail/sealed-mail'

const mail = { to: 'ana@clinic.example', subject: 'Hello', text: 'Dear Ana', html: '<p>Dear Ana</p>' }

test('a sealed mail is read with the secret it was sealed with, and with no other', () => {
  const sealed = sealMail(mail, 'a secret of 32 characters or more')
  expect(Buffer.from(sealed, 'base64').toString('latin1')).not.toContain('ana@')
  expect(sealMail(mail, 'a secret of 32 characters or more')).not.toBe(sealed)
  expect(unsealMail(sealed, 'a secret of 32 characters or more')).toEqual(mail)
  expect(unsealMail(sealed, 'another secret of 32 characters')).toBeNull()
  const other = sealed[60] === 'A' ? 'B' : 'A'
  const changed = `${sealed.slice(0, 60)}${other}${sealed.slice(61)}`
  expect(unsealMail(changed, 'a secret of 32 characters or more')).toBeNull()
})
