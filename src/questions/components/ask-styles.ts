import { formStyles } from '@/site/styles/form'
import { press } from '@/site/styles/press'

/** How the letterbox looks: what cannot wait stands out, and little else does. */
export const askStyles =
  formStyles +
  press(`
.card{
  margin:0 0 2rem;
  padding:1rem var(--side);
  border-inline-start:.3rem solid;
  border-radius:.2rem .75rem .75rem .2rem
}
.card h2{margin:0 0 .5rem;font-size:1.25rem}
.card .label{margin:0 0 .2rem;font-weight:600}
.card :last-child{margin-bottom:0}
.card.emergency{background:var(--alarmPaper);color:var(--alarmInk)}
.card.urgent{background:var(--cautionPaper);color:var(--cautionInk)}
.card .call{margin:0}
.call a{display:inline-block;padding:.6rem 0;min-height:44px;color:inherit;font-size:1.25rem;font-weight:600}
.first h2{margin-top:0}
.aside{margin:0 0 1.75rem;padding-inline-start:1rem;border-inline-start:.2rem solid var(--line);color:var(--soft)}
.aside h3{margin:0 0 .3rem}
.typed{margin:0 0 2rem}
.typed>div{padding:.75rem 0;border-bottom:1px solid var(--line)}
.typed dt{font-weight:600}
.typed dd{overflow-wrap:anywhere}
.reference{font-size:min(2rem,9vw);font-weight:600;overflow-wrap:anywhere}
`)
