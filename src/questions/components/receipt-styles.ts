import { press } from '@/site/styles/press'

export const receiptStyles = press(`
.receipt .reference{margin:0 0 .5rem;color:var(--soft)}
.receipt .reference b{color:var(--ink);letter-spacing:.06em;white-space:nowrap}
.receipt .done{padding:1rem;border-inline-start:6px solid var(--accent);background:var(--tint)}
.receipt .note{margin:1rem 0;padding:.25rem 1rem;border-inline-start:6px solid var(--line);background:var(--card)}
.receipt .answer{display:inline-block;min-height:44px;padding:10px 0;font-weight:600}
.receipt .kept div{padding:.6rem 0;border-bottom:1px solid var(--line)}
.receipt .kept dt{font-weight:600}
.receipt .kept dd{margin:0}
.receipt button{
  min-height:48px;
  padding:.4rem 1.25rem;
  border:1px solid var(--accent);
  border-radius:.75rem;
  background:var(--accent);
  color:var(--paper);
  font:inherit;
  font-weight:600;
  cursor:pointer
}
.receipt .field{min-width:0;margin:0 0 1.5rem;padding:0;border:0}
.receipt .field legend{padding:0;font-weight:600}
.receipt .tick{display:flex;gap:.75rem;padding:.5rem 0}
.receipt .tick input{flex:none;width:1.75rem;height:1.75rem;margin:0;accent-color:var(--accent)}
.receipt .tick label{display:block;min-height:44px;font-weight:600}
.receipt .tick .hint{margin:0;color:var(--soft)}
.error-summary{margin:0 0 1.5rem;padding:1rem;border:3px solid var(--alarmInk)}
.error-summary h2{margin:0 0 .5rem}
.error-summary a{color:var(--alarmInk);font-weight:600}
`)
