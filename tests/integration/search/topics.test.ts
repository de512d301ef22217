import { beforeAll, describe, expect, test } from '@jest/globals'

import { unpublishAnswer } from '@/answers/commands'
import { search } from '@/search/queries'
import { openColumn, type Column } from '@tests/support/column'

let column: Column

beforeAll(async () => {
  column = await openColumn()
})

const asked = (parameters: string) => search(`http://column.example/search?${parameters}`, 'en')

async function publishUnder(topic: string, title: string): Promise<{ id: string; slug: string }> {
  const draft = await column.draft(title)
  await column.payload.update({ collection: 'answers', id: draft.id, data: { topics: [topic] } })
  await column.sign(draft.id)
  await column.publish(draft.id)
  return draft
}

async function newTopic(name: string): Promise<{ id: string; name: string }> {
  return column.payload.create({ collection: 'topics', data: { name } })
}

describe('a reader who has no words for it', () => {
  test('is shown the topics under which answers stand, and looks through one of them', async () => {
    const skin = await newTopic('Skin')
    await newTopic('Nothing stands here')
    const shingles = await publishUnder(skin.id, 'Shingles on one side')
    const warts = await publishUnder(skin.id, 'Warts on the sole')
    expect(await asked('')).toEqual({
      kind: 'open',
      topics: [{ id: skin.id, name: 'Skin', found: 2 }],
    })
    const under = await asked(`topic=${skin.id}`)
    expect(under).toMatchObject({ kind: 'found', found: { total: 2, didYouMean: null } })
    expect(new Set(under.kind === 'found' ? under.found.items.map(({ slug }) => slug) : [])).toEqual(
      new Set([shingles.slug, warts.slug]),
    )

    await unpublishAnswer(column.payload, warts.id)
    expect(await asked(`topic=${skin.id}`)).toMatchObject({ found: { total: 1 } })
    expect(await asked('')).toMatchObject({ topics: [{ name: 'Skin', found: 1 }] })
  })

  test('or whose words stand in no answer is led on to the topics', async () => {
    const teeth = await newTopic('Teeth')
    await publishUnder(teeth.id, 'A toothache at the weekend')
    const outcome = await asked('q=zzyzx')
    expect(outcome).toMatchObject({ kind: 'found', found: { total: 0, topics: [] } })
    expect(outcome).toMatchObject({
      topics: expect.arrayContaining([{ id: teeth.id, name: teeth.name, found: 1 }]) as unknown,
    })
    expect(await asked('q=toothache')).toMatchObject({ found: { total: 1 }, topics: [] })
  })

  test('gets a sentence for a topic that is none', async () => {
    expect(await asked('topic=teeth')).toMatchObject({
      kind: 'refused',
      message: 'There is no such topic.',
    })
  })
})
