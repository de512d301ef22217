import { formStyles } from '@/site/styles/form'
import { press } from '@/site/styles/press'

export const receiptStyles =
  formStyles +
  press(`
.receipt .reference{margin:0 0 .5rem;color:var(--soft)}
.receipt .reference b{color:var(--ink);letter-spacing:.06em;white-space:nowrap}
.receipt .done{padding:1rem;border-inline-start:6px solid var(--accent);background:var(--tint)}
.receipt .note{margin:1rem 0;padding:.75rem 1rem;border-inline-start:6px solid var(--line);background:var(--card)}
.receipt .note :last-child{margin-bottom:0}
.receipt .answer{display:inline-block;min-height:44px;padding:10px 0;font-weight:600}
.receipt .kept div{padding:.6rem 0;border-bottom:1px solid var(--line)}
.receipt .kept dt{font-weight:600}
.receipt .tick label{display:block;min-height:1.75rem;font-weight:600}
`)
