import { describe, expect, test } from '@jest/globals'
import type { FlattenedField } from 'payload'

import { queryFault, type Subject } from '@/api/query'
import { readQuery } from '@/platform/query-string'

const field = (name: string, type: string, rest: object = {}) =>
  ({ name, type, ...rest }) as unknown as FlattenedField
const id = '3f0c5c1a-0000-4000-8000-000000000000'

const fields = [
  field('title', 'text'),
  field('otherNames', 'text', { hasMany: true }),
  field('year', 'number'),
  field('active', 'checkbox'),
  field('updatedAt', 'date'),
  field('_status', 'select', { options: ['draft', 'published'] }),
  field('doctors', 'relationship', { relationTo: 'doctors', hasMany: true }),
  field('document', 'relationship', { relationTo: ['answers'] }),
  field('introduction', 'richText'),
  field('signedText', 'json'),
  field('role', 'select', { options: ['admin'], virtual: true }),
  field('resetPasswordToken', 'text', { hidden: true }),
  field('sessions', 'array', { flattenedFields: [field('id', 'text')] }),
  field('letter', 'group', { flattenedFields: [field('signedAs', 'text')] }),
  field('causes', 'array', { flattenedFields: [field('cause', 'relationship', { relationTo: 'causes' })] }),
]
const subject: Subject = { fields, reach: 'page', joins: { usedIn: [field('title', 'text')] } }
const faultOf = (search: string, over: Partial<Subject> = {}) =>
  queryFault(readQuery(search), { ...subject, ...over })

describe('what a list can be asked for', () => {
  test.each([
    '',
    'limit=10&page=1&depth=0&draft=true&pagination=true&locale=en&fallback-locale=null',
    'limit=250&depth=2&sort=-updatedAt',
    'sort=title,-year,_status',
    'sort=letter.signedAs',
    'sort=doctors',
    'limit=50&pagination=false',
    'where[title][like]=cramp',
    'where[title][equals]=',
    'where[otherNames][contains]=charley',
    `where[id][in][0]=${id}`,
    `where[id][not_in]=${id},${id}`,
    `where[doctors][equals]=${id}`,
    'where[doctors][exists]=false',
    `where[doctors][equals][0]=${id}`,
    `where[doctors][not_equals][0]=${id}`,
    'where[document.relationTo][equals]=answers',
    `where[document.value][equals]=${id}`,
    `where[causes.cause][equals]=${id}`,
    'where[year][greater_than]=2020',
    'where[active][equals]=true',
    'where[updatedAt][less_than]=2026-11-23',
    'where[_status][in]=draft,published',
    'where[introduction][exists]=true',
    'where[or][0][and][0][title][like]=a&where[or][1][and][0][year][equals]=3',
    'select[title]=true',
    'joins[usedIn][limit]=5&joins[usedIn][sort]=-title',
    'joins[usedIn]=false',
    'populate[doctors][name]=true',
  ])('%s', (search) => {
    expect(faultOf(search)).toBeNull()
  })

  test.each([
    'page=-5',
    'page=0',
    'page=1e21',
    'page=1.5',
    'page=',
    'page=1&page=2',
    'limit=0',
    'limit=-1',
    'limit=251',
    'limit=1e9',
    'limit=abc',
    'limit[a]=1',
    'depth=3',
    'depth=-1',
    'depth=NaN',
    'pagination=false',
    'draft=maybe',
    'data={"title":"x"}',
    'where=abc',
    'where={"title":{"equals":"a"}}',
    'where[title]=abc',
    'where[0]=x',
    'where[and]=x',
    'where[and][title][equals]=x',
    'where[AND][0][title][equals]=x',
    'where[unknown][equals]=1',
    'where[doctors.name][like]=a',
    'where[causes.cause.name][like]=a',
    'where[title__x][equals]=1',
    'where[resetPasswordToken][like]=a',
    'where[sessions.id][like]=a',
    'where[role][equals]=admin',
    'where[letter][equals]=x',
    'where[causes][exists]=true',
    'where[title][near]=1,2,3',
    'where[title][all]=a',
    'where[title][within]=a',
    'where[title][like][a]=b',
    'where[title][equals][a]=b',
    'where[title][exists]=maybe',
    'where[id][in]=abc',
    'where[id][in][a]=b',
    'where[id][equals]=abc',
    'where[id][like]=a',
    'where[doctors][equals]=abc',
    'where[doctors][equals][0]=null',
    'where[title][equals][0]=a',
    'where[year][equals]=many',
    'where[year][equals]=1e999',
    'where[active][equals]=perhaps',
    'where[updatedAt][equals]=yesterday',
    'where[updatedAt][equals]=%2B275760-09-13',
    'where[_status][equals]=gone',
    'where[_status][like]=d',
    'where[introduction][like]=a',
    'where[introduction.root][equals]=a',
    'where[signedText.a][equals]=a',
    'where[title][like]=a%00b',
    `where[title][like]=${'_'.repeat(2_000)}`,
    `where[title][like]=${'a+'.repeat(40)}`,
    'sort=doctors.name',
    'sort=unknown',
    'sort=causes',
    'sort=causes.cause',
    'where[document][equals]=null',
    'sort=sessions.id',
    'sort=resetPasswordToken',
    'sort=introduction',
    'sort=title,year,active,updatedAt',
    'sort[a]=title',
    'sort=',
    `sort=${'title,'.repeat(3_000)}`,
    'select=abc',
    'populate=abc',
    'joins=abc',
    'joins[other][limit]=1',
    'joins[usedIn]=abc',
    'joins[usedIn][limit]=0',
    'joins[usedIn][page]=-1',
    'joins[usedIn][sort]=doctors.name',
    'joins[usedIn][where][other][equals]=1',
  ])('%s is refused with a sentence', (search) => {
    expect(faultOf(search)).toMatch(/^.{10,200}\.$/)
  })

  test('of what is changed at once, all that are found can be meant', () => {
    expect(faultOf('limit=0', { reach: 'all' })).toBeNull()
    expect(faultOf('limit=-1', { reach: 'all' })).not.toBeNull()
  })

  const and = (levels: number) => `where${'[and][0]'.repeat(levels)}[title][equals]=a`
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => `where[or][${index}][title][equals]=a`).join('&')

  test('a filter has a few levels and conditions, and no more', () => {
    expect(faultOf(and(4))).toBeNull()
    expect(faultOf(and(5))).not.toBeNull()
    expect(faultOf(many(10))).toBeNull()
    expect(faultOf(many(21))).not.toBeNull()
  })

  test('a filter of 2,000 levels or of 20,000 conditions is refused', () => {
    expect(faultOf(and(2_000))).not.toBeNull()
    expect(faultOf(many(900))).not.toBeNull()
    expect(faultOf(many(20_000))).not.toBeNull()
  })
})
