import type { UIFieldServerProps } from 'payload'

/** Leads from an answer to the letter it is written to, and says what has to be done with the copy of it. */
export async function LetterBehind({ id, payload, user }: UIFieldServerProps) {
  if (!id || !user) return null
  const { docs } = await payload.find({
    collection: 'questions',
    where: { answer: { equals: id } },
    select: { reference: true },
    depth: 0,
    overrideAccess: false,
    user,
  })
  if (docs.length === 0) return null
  const letters = `${payload.config.routes.admin}/collections/questions`
  return (
    <section aria-label="The letter behind it" style={{ marginBottom: '2rem' }}>
      <h3>The letter behind it</h3>
      <ul style={{ margin: '.5rem 0' }}>
        {docs.map((letter) => (
          <li key={letter.id}>
            <a href={`${letters}/${letter.id}`}>{letter.reference}</a>
          </li>
        ))}
      </ul>
      <p>
        The letter in this answer is a copy. Take out every name, place, date and number that tells who wrote
        it, before anybody signs it off.
      </p>
    </section>
  )
}
