import { expect, test } from '@jest/globals'

import { readFormBody } from '@/platform/form-body'

const read = (body: BodyInit, type?: string) =>
  readFormBody(
    new Request('https://column.example.org/ask/check', {
      method: 'POST',
      body,
      headers: type ? { 'content-type': type } : {},
    }),
    1_000,
  )

test('Both ways in which browsers send forms are read alike', async () => {
  const parts = new FormData()
  parts.append('letter', 'Füße & Hände 🦶')
  const expected = { ok: true, value: { entries: [['letter', 'Füße & Hände 🦶']], wasReplaced: false } }
  expect(await read(parts)).toEqual(expected)
  expect(await read(new URLSearchParams({ letter: 'Füße & Hände 🦶' }))).toEqual(expected)
})

test('What is no UTF-8 is replaced, and said; the sign for it may be meant', async () => {
  const type = 'application/x-www-form-urlencoded'
  expect(await read('letter=a%ED%A0%80', type)).toMatchObject({ value: { wasReplaced: true } })
  expect(await read('letter=a%EF%BF%BD', type)).toMatchObject({ value: { wasReplaced: false } })
  expect(await read(new Uint8Array([0x61, 0x3d, 0xff]), type)).toMatchObject({ value: { wasReplaced: true } })
})

test('Files, other types, what breaks off and what is too large are refused', async () => {
  const withFile = new FormData()
  withFile.append('letter', new File(['x'], 'x.txt'))
  expect(await read(withFile)).toMatchObject({ problem: { status: 400 } })
  expect(await read('{}', 'application/json')).toMatchObject({ problem: { status: 415 } })
  expect(await read('--x\r\nname', 'multipart/form-data; boundary=x')).toMatchObject({
    problem: { status: 400 },
  })
  expect(await read(new URLSearchParams({ letter: 'x'.repeat(1_000) }))).toMatchObject({
    problem: { status: 413 },
  })
})
