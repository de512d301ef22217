import { beforeAll, expect, test } from '@jest/globals'

import { theSoftware } from '@/platform/actors'
import { openClinic, type Clinic } from '@tests/support/clinic'

let clinic: Clinic
let read: () => Promise<Response>

beforeAll(async () => {
  clinic = await openClinic()
  const { GET } = await import('@/app/(site)/.well-known/security.txt/route')
  read = () => GET(new Request('https://column.example/.well-known/security.txt'))
})

const nameContact = (securityContact: string) =>
  clinic.payload.updateGlobal({ slug: 'settings', data: { securityContact }, ...theSoftware })

test('where the clinic has named nobody there is no security.txt', async () => {
  const response = await read()
  expect([response.status, response.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8'])
})

test('whoever finds a weakness learns whom to tell', async () => {
  await nameContact('security@clinic.example')
  const response = await read()
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8'])
  expect(response.headers.get('cache-control')).toContain('s-maxage=30')
  const text = await response.text()
  expect(text).toContain('Contact: mailto:security@clinic.example\n')
  expect(text).toMatch(/^Canonical: http\S+\/\.well-known\/security\.txt$/m)
})

test('an admin who writes something else is told what belongs there', async () => {
  await expect(nameContact('the front desk')).rejects.toThrow(/Security contact/)
})
