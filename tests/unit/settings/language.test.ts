import { describe, expect, test } from '@jest/globals'

import { colourProblem } from '@/settings/colour'
import { languageProblem, timeZoneProblem } from '@/settings/language'

describe('An administrator who fills in the settings', () => {
  test('may name any language by its tag', () => {
    expect(['en', 'en-GB', 'pt-BR', 'zh-Hant'].map(languageProblem)).toEqual([null, null, null, null])
    for (const text of ['', 'English language', 'en_GB', '"><script>'])
      expect(languageProblem(text)).toContain('en-GB')
  })

  test('may name any time zone of the world, or none', () => {
    expect(['', 'America/Los_Angeles', 'Europe/London'].map(timeZoneProblem)).toEqual([null, null, null])
    expect(timeZoneProblem('Springfield')).toContain('Europe/London')
  })

  test('may give a colour that a page can be drawn with', () => {
    expect(['', '#1d6f5c', '#FFFFFF'].map(colourProblem)).toEqual([null, null, null])
    for (const text of ['green', '#123', '#12345g', '#1d6f5c;}'])
      expect(colourProblem(text)).toContain('#1d6f5c')
  })
})
