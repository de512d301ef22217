import { join } from 'node:path'

import { kindsOfPage } from './support/measured-pages.mjs'

/**
 * What Lighthouse thinks of each kind of page on a telephone, out of 100. A machine with other work makes a page
 * look slow: one that falls short is looked at twice more, and the middle score counts.
 */
export async function measure({ site, runLighthouse, reports, say }) {
  const { url } = await site.open()
  const figures = []
  for (const { name, address } of kindsOfPage) {
    const look = async (number) => {
      const file = join(reports, `lighthouse-${name.toLowerCase().replaceAll(' ', '-')}-${number}.json`)
      const report = await runLighthouse(url + address, file)
      for (const line of whatIsAmiss(report)) say(`      ${name}, look ${number}: ${line}`)
      return Object.values(report.categories)
    }
    const looks = [await look(1)]
    if (looks[0].some(({ score }) => score < 1)) looks.push(await look(2), await look(3))
    figures.push(...looks[0].map(({ title }, at) => figureOf(name, title, scoresAt(looks, at))))
  }
  return figures
}

const figureOf = (name, title, scores) => ({
  what: `${name}, ${title.toLowerCase()}`,
  measured: Math.round(middle(scores) * 100),
  atLeast: 100,
})

const scoresAt = (looks, at) => looks.map((categories) => categories[at].score)
const middle = (scores) => scores.sort((a, b) => a - b)[Math.floor(scores.length / 2)]

const whatIsAmiss = ({ categories, audits }) =>
  Object.values(categories).flatMap(({ title, score, auditRefs }) =>
    auditRefs
      .filter(({ id, weight }) => score < 1 && weight > 0 && (audits[id].score ?? 1) < 1)
      .map(
        ({ id }) =>
          `${title} ${Math.round(score * 100)}: ${audits[id].title} ${audits[id].displayValue ?? ''}`,
      ),
  )
