import { describe, expect, test } from '@jest/globals'
import * as payload from 'payload'

import { keepErrorNames, payloadErrors } from '@/platform/error-names'

/** Thrown while a configuration is read, which no request meets. */
const ofConfigurations =
  /^(Duplicate|Invalid|Missing(Collection|Editor|Field)|ReservedFieldName|JobCancelledError)/

describe('the names of Payload’s errors', () => {
  test('are known of every class that refuses a request', () => {
    const refusing = Object.entries(payload).filter(
      ([name, value]) =>
        typeof value === 'function' &&
        (value === payload.APIError || value.prototype instanceof payload.APIError) &&
        !ofConfigurations.test(name),
    )
    expect(Object.fromEntries(refusing)).toEqual(payloadErrors)
  })

  test('come back where a build has shortened them', () => {
    const { NotFound } = payloadErrors
    Object.defineProperty(NotFound, 'name', { value: 'e' })
    expect(new NotFound().name).toBe('e')
    keepErrorNames()
    expect(new NotFound().name).toBe('NotFound')
  })
})
