import { press } from './press'

/** How the field for a search looks, wherever it stands. */
export const searchFormStyles = press(`
.search{margin:1.5rem 0}
.search label{display:block;margin-bottom:.35rem;font-weight:600}
.search div{display:flex;flex-wrap:wrap;gap:.5rem}
.search input[type=search]{flex:1 1 12rem;min-width:0;min-height:44px;padding:.5rem .75rem;border:2px solid var(--soft);border-radius:4px;background:var(--paper);color:var(--ink);font:inherit}
.search button{min-height:44px;padding:.5rem 1.25rem;border:0;border-radius:4px;background:var(--accent);color:var(--paper);font:inherit;font-weight:600;cursor:pointer}
@media print{.search{display:none}}
`)
