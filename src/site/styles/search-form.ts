import { press } from './press'

/** How the field for a search looks, wherever it stands, and what is offered under it. */
export const searchFormStyles = press(`
.search{margin:1.5rem 0}
.search label{display:block;margin-bottom:.35rem;font-weight:600}
.search>div{position:relative;display:flex;flex-wrap:wrap;gap:.5rem}
.search input[type=search]{flex:1 1 12rem;min-width:0;min-height:44px;padding:.5rem .75rem;border:2px solid var(--soft);border-radius:4px;background:var(--paper);color:var(--ink);font:inherit}
.search button{min-height:44px;padding:.5rem 1.25rem;border:0;border-radius:4px;background:var(--accent);color:var(--paper);font:inherit;font-weight:600;cursor:pointer}
.search [role=listbox]{position:absolute;z-index:1;top:100%;right:0;left:0;margin-top:.5rem;border:2px solid var(--soft);border-radius:4px;background:var(--card)}
.search [role=option]{display:block;min-height:44px;padding:.5rem .75rem;text-decoration:none}
.search [role=option]+*{border-top:1px solid var(--line)}
.search [role=option]:hover{background:var(--tint)}
.search [aria-selected=true]{background:var(--tint);outline:3px solid var(--accent);outline-offset:-3px}
@media print{.search{display:none}}
`)
