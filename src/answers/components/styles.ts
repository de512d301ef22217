import type { AnswerView } from '@/answers/answer-view'
import { exampleStyles } from '@/site/styles/example'
import { press } from '@/site/styles/press'

/**
 * How an answer looks: the letter apart from the answer, steps with their numbers, cautions that stand out.
 * Rules for parts that many answers lack come only with those that have them.
 */
export function answerStyles(answer: AnswerView): string {
  const { careCards, changes, doctors, isExample, letter, reviewer, steps, summary } = answer
  return [
    everyAnswer,
    isExample ? exampleStyles : '',
    letter?.signedAs ? signatures : '',
    summary ? summaries : '',
    doctors.some(({ photo }) => photo) ? photos : '',
    careCards.length > 0 ? cards : '',
    steps.some(({ timing }) => timing) ? timings : '',
    [answer, ...steps].some(({ sources }) => sources.length > 0) ? sourceLists : '',
    [...doctors, reviewer].some((doctor) => doctor?.declaredInterests) ? interests : '',
    changes.length > 0 ? changesAfterwards : '',
  ].join('')
}

const everyAnswer = press(`
.letter{
  margin:0 0 2.5rem;
  padding:1.25rem var(--side);
  border:1px solid var(--line);
  border-radius:.2rem 1.25rem 1.25rem;
  background:var(--card);
  font-size:1.125rem
}
.letter h2,.label{
  margin:0 0 .6rem;
  font:600 .875rem/1.4 system-ui,sans-serif;
  color:var(--soft)
}
.letter blockquote,.letter p:last-child{margin:0}
#answer{margin:0 0 .75rem}
.byline{margin:0 0 1.75rem;color:var(--soft)}
.byline p{display:flex;align-items:center;gap:.75rem;margin:0 0 .35rem;line-height:1.4}
.byline b{color:var(--ink)}
.byline small{display:block;font-size:.9375rem}
.limits{padding-inline-start:1rem;border-inline-start:.2rem solid var(--line);color:var(--soft)}
.causes{padding:0;list-style:none}
.causes>li{padding:1rem 0 0;border-top:1px solid var(--line)}
.causes h3{margin:0 0 .3rem}
.steps{padding-inline-start:min(2.1rem,12vw)}
.steps>li{margin-bottom:1.6rem;padding-inline-start:.3rem}
.steps>li::marker{color:var(--accent);font-size:1.3rem;font-weight:600}
.steps p{margin-bottom:.6rem}
.caution,.card{
  margin:.75rem 0 1rem;
  padding:.8rem var(--side);
  border-inline-start:.3rem solid;
  border-radius:.2rem .75rem .75rem .2rem
}
.caution,.urgent{background:var(--cautionPaper);color:var(--cautionInk)}
.caution{font-weight:600}
.caution .label{display:block;margin:0;color:inherit}
.caution .label::before{content:"\\26a0\\fe0e\\a0"}
.caution p:last-child{margin:0}
.timing,.dates{display:flex;flex-wrap:wrap;gap:.25rem 2rem;margin:0 0 .75rem}
.dates dt{color:var(--soft);font-size:.9375rem}
.closing{margin:2.5rem 0}
.closing .reach{margin-top:1.25rem}
`)

const signatures = '.signed{font-style:italic}'

const summaries = '.lead{font-size:1.25rem;line-height:1.5}'

const sourceLists = '.sources{font-size:.9375rem}'

const photos = press(`
.byline img{width:3.5rem;height:3.5rem;flex:none;border-radius:50%;object-fit:cover}
`)

const cards = press(`
.card{margin:2rem 0;padding:1.1rem var(--side);background:var(--tint)}
.card h2{margin:0 0 .5rem;font-size:1.25rem}
.card .label{margin:0 0 .2rem;color:inherit}
.card ul{margin:0}
.card.urgent{background:var(--cautionPaper)}
.card.emergency{background:var(--alarmPaper);color:var(--alarmInk)}
`)

const timings = press(`
.timing div{display:flex;flex-wrap:wrap;gap:0 .4rem}
.timing,.timing dt{color:var(--soft);font-size:.9375rem}
.timing dd{color:var(--ink);font-weight:600}
`)

const interests = press(`
.dates .wide{flex-basis:100%}
`)

const changesAfterwards = press(`
.changes{padding:0;font-size:.9375rem;list-style:none}
.changes p{margin:0 0 .2rem}
.changes li{margin-bottom:.8rem}
`)
