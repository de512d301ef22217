import { press } from '@/site/styles/press'

/** How results look. */
export const searchStyles = press(`
.answers{padding:0;list-style:none}
.answers>li{padding:1.25rem 0 .5rem;border-top:1px solid var(--line);overflow-wrap:anywhere}
.answers h3{margin:0 0 .35rem;font-size:1.35rem}
.answers h3 a{display:inline-block;padding:.3rem 0}
.answers p{margin:0 0 .4rem}
.answers mark{background:var(--cautionPaper);color:inherit}
.facts{font-size:.9375rem;color:var(--soft)}
.pages,.topics{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;align-items:center;margin:1rem 0}
.pages a,.topics a{display:inline-block;min-height:44px;padding:10px 0}
.topics a[aria-current]{font-weight:600}
.problem{padding:.75rem 1rem;border-left:4px solid var(--alarmInk);background:var(--alarmPaper)}
`)
