import { describe, expect, test } from '@jest/globals'

import { answerStructuredData } from '@/answers/structured-data'
import { heelPain } from '@tests/support/answers/heel-pain'
import { nightCramps } from '@tests/support/answers/night-cramps'

const site = {
  clinicName: 'Harbour Street Clinic',
  url: 'https://column.example.org/answers/heel-pain',
  timeZone: 'America/Los_Angeles',
}

describe('what an answer says of itself to machines', () => {
  test('names who wrote it, who reviewed it and when', () => {
    expect(answerStructuredData(heelPain, site)).toMatchObject({
      '@type': 'MedicalWebPage',
      url: site.url,
      name: heelPain.title,
      description: heelPain.summary,
      datePublished: '2026-03-09',
      dateModified: '2026-09-14',
      lastReviewed: '2026-09-14',
      author: [{ '@type': 'Person', name: 'Ingrid Solheim', honorificSuffix: 'MD' }],
      reviewedBy: { '@type': 'Person', name: 'Samuel Okafor', honorificSuffix: 'MD, FAAFP' },
    })
  })

  test('claims no review where no other clinician signed', () => {
    const data = answerStructuredData(nightCramps, site)
    expect(data).not.toHaveProperty('reviewedBy')
    expect(data).not.toHaveProperty('lastReviewed')
  })

  test('never poses as a page of questions that anyone may answer', () => {
    expect(JSON.stringify(answerStructuredData(heelPain, site))).not.toMatch(/QAPage|FAQPage|HowTo/)
  })

  test('lists causes and treatment steps as parts only where the answer has them', () => {
    const parts = { hasPart: [{ headline: 'Causes' }, { headline: 'Treatment steps' }] }
    expect(answerStructuredData(heelPain, site)).toMatchObject(parts)
    expect(answerStructuredData({ ...heelPain, causes: [], steps: [] }, site)).not.toHaveProperty('hasPart')
  })
})
