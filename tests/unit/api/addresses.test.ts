import { describe, expect, test } from '@jest/globals'

import { findAddress, type Routes } from '@/api/addresses'

const endpoints = [
  'get /count',
  'post /',
  'get /',
  'get /:id',
  'post /access/:id?',
  'post /:id/publish',
  'patch /:id',
]
const route = (written: string) => {
  const [method = '', path = ''] = written.split(' ')
  return { method, path }
}
const routes: Routes = {
  root: [route('get /access')],
  collections: {
    answers: endpoints.map(route),
    media: [...endpoints, 'get /file/:filename'].map(route),
    'payload-preferences': ['get /:key', 'post /:key', 'delete /:key', ...endpoints].map(route),
    'payload-locked-documents': [...endpoints, 'delete /', 'delete /:id'].map(route),
    'payload-kv': endpoints.map(route),
  },
  globals: { settings: [route('get /'), route('post /')] },
}
const id = '3f0c5c1a-0000-4000-8000-000000000000'
const find = (method: string, pathname: string) => findAddress(method, pathname, routes)

describe('an address of the API', () => {
  test.each([
    ['GET', '/api/answers', '/', {}],
    ['GET', '/api/answers/count', '/count', {}],
    ['GET', `/api/answers/${id}`, '/:id', { id }],
    ['POST', `/api/answers/${id}/publish`, '/:id/publish', { id }],
    ['POST', '/api/answers/access', '/access/:id?', {}],
    ['POST', `/api/answers/access/${id}`, '/access/:id?', { id }],
    ['GET', '/api/globals/settings', '/', {}],
    ['GET', '/api/access', '/access', {}],
    ['POST', '/api/payload-preferences/collection-answers', '/:key', { key: 'collection-answers' }],
    ['DELETE', `/api/payload-locked-documents/${id}`, '/:id', { id }],
  ])('%s %s leads to %s', (method, pathname, path, params) => {
    expect(find(method, pathname)).toMatchObject({ path, params })
  })

  test.each([
    ['GET', '/api'],
    ['GET', '/api/'],
    ['GET', '/api/answers/'],
    ['GET', '//api/answers'],
    ['GET', '/api//answers'],
    ['GET', '/api/Answers'],
    ['GET', '/api/answers/COUNT'],
    ['GET', '/api/answers/abc'],
    ['GET', '/api/answers/1'],
    ['GET', '/api/answers/%00'],
    ['GET', '/api/answers/%ff'],
    ['GET', '/api/answers/..'],
    ['GET', `/api/answers/${id}%2f`],
    ['GET', `/api/answers/${id}/publish`],
    ['PUT', `/api/answers/${id}`],
    ['HEAD', '/api/answers'],
    ['GET', '/api/answers/count/more'],
    ['GET', '/api/media/file/abc'],
    ['GET', `/api/media/file/${'a'.repeat(32)}.webp`],
    ['GET', '/api/media/file/..%2f..%2fetc%2fpasswd'],
    ['GET', '/api/globals/settings/versions'],
    ['GET', '/api/globals/other'],
    ['GET', '/api/constructor'],
    ['GET', '/api/__proto__'],
    ['GET', '/api/globals/toString'],
    ['GET', '/api/payload-kv'],
    ['GET', '/api/payload-migrations'],
    ['GET', '/api/payload-jobs/run'],
    ['POST', '/api/payload-locked-documents'],
    ['DELETE', '/api/payload-locked-documents'],
    ['DELETE', '/api/payload-preferences/nav'],
    ['PATCH', `/api/payload-preferences/${id}`],
    ['GET', `/api/payload-preferences/${'k'.repeat(200)}`],
    ['GET', '/other/answers'],
  ])('%s %s leads nowhere', (method, pathname) => {
    expect(find(method, pathname)).toBeNull()
  })
})
