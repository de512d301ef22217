import { press } from '@/site/styles/press'

/** How answers look in a list. */
export const listStyles = press(`
.lead{font-size:1.25rem;line-height:1.5}
.answers{padding:0;list-style:none}
.answers>li{padding:1.25rem 0 .5rem;border-top:1px solid var(--line)}
.answers h2,.answers h3{margin:0 0 .35rem;font-size:1.35rem}
.answers h2 a,.answers h3 a{display:inline-block;padding:.3rem 0}
.answers p{margin:0 0 .4rem}
.facts{font-size:.9375rem;color:var(--soft)}
.pages{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;align-items:center;margin-top:1.5rem}
.pages a,.more a{display:inline-block;min-height:44px;padding:10px 0}
`)
