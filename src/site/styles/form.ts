import { press } from './press'

/** Forms: large enough to press, wide enough to read, and what is wrong in sight without its colour. */
export const formStyles = press(`
form{margin:0 0 2rem}
.field{min-width:0;margin:0 0 1.75rem;padding:0;border:0}
.field>label,.field>legend{display:block;padding:0;font-weight:600}
.hint{margin:0 0 .35rem;color:var(--soft)}
.field input:not([type=radio],[type=checkbox]),.field textarea,.field select{
  display:block;
  width:100%;
  max-width:26rem;
  min-height:48px;
  padding:.4rem .75rem;
  border:1px solid var(--soft);
  border-radius:.4rem;
  background:var(--card);
  color:inherit;
  font:inherit
}
.field textarea{max-width:none;line-height:1.5}
.field input[readonly]{border-style:dashed}
.tick{position:relative;display:flex;gap:.75rem;min-height:44px;padding:.5rem 0}
.tick input{flex:none;width:1.75rem;height:1.75rem;margin:0;accent-color:var(--accent)}
.tick label{flex:1;min-width:0;padding-block:.05rem}
button{
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
button.plain{min-height:44px;padding:.2rem 0;border:0;background:none;color:var(--accent);text-decoration:underline}
.error-summary{margin:0 0 2rem;padding:1rem var(--side);border:3px solid var(--alarmInk)}
.error-summary h2{margin:0 0 .5rem;font-size:1.25rem}
.error-summary :last-child{margin-bottom:0}
.error-summary a,.field-error{color:var(--alarmInk);font-weight:600}
.field-error{margin:0 0 .35rem}
.wrong{padding-inline-start:.9rem;border-inline-start:4px solid var(--alarmInk)}
`)
