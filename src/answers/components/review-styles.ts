import { press } from '@/site/styles/press'

/**
 * What changed is told by lines through and under the words, and by words of its own to a screen reader, since most
 * of them say nothing of these elements. Around the answer stands the panel, so the shell of the page is left out.
 */
export const reviewStyles = press(`
body{min-height:0;border:0}
.masthead,.contact,.reach-bar,.skip{display:none!important}
main{padding-top:1rem}
ins{background:var(--tint);text-decoration:underline .12em;text-underline-offset:.2em;font-weight:600}
del{background:var(--alarmPaper);color:var(--alarmInk);text-decoration:line-through .12em}
ins::before,ins::after,del::before,del::after{
  position:absolute;
  width:1px;
  height:1px;
  overflow:hidden;
  clip-path:inset(50%);
  white-space:nowrap
}
ins::before{content:" [new: "}
del::before{content:" [taken out: "}
ins::after,del::after{content:" ] "}
.fate{
  display:inline-block;
  margin-inline-end:.4rem;
  padding:0 .45rem;
  border:1px solid currentcolor;
  border-radius:.3rem;
  color:var(--accent);
  font:600 .8125rem/1.5 system-ui,sans-serif
}
.fate.gone{color:var(--alarmInk)}
.fate.aside{border-style:dashed;color:var(--soft)}
.steps>li:has(>p>.fate.gone){counter-increment:list-item 0;list-style:none}
.remark{
  min-height:24px;
  padding:0 .5rem;
  border:1px solid var(--soft);
  border-radius:.3rem;
  background:var(--card);
  color:var(--soft);
  font:400 .8125rem/1.5 system-ui,sans-serif;
  cursor:pointer
}
.remark:hover,.remark:focus-visible{color:var(--ink);border-color:var(--ink)}
.talked-about{outline:2px dashed var(--accent);outline-offset:.3rem}
`)
