import { press } from './press'

/**
 * Letters, lines, links and focus. Everything is in rem, so that *Font Resize* reaches all of it; headings grow
 * with the window too, so that a long word at 200% still fits a small phone.
 */
export const baseStyles = press(`
*{box-sizing:border-box}
html{
  --side:min(1.25rem,5vw);
  -webkit-text-size-adjust:100%;
  scroll-padding:1rem 0 6rem
}
body{
  display:flex;
  flex-direction:column;
  margin:0;
  min-height:100vh;
  background:var(--paper);
  color:var(--ink);
  border-top:.3rem solid var(--accent);
  font:1.0625rem/1.65 system-ui,sans-serif;
  overflow-wrap:break-word
}
h1,h2,h3,h4,.brand,.lead,.letter,li::marker{
  font-family:ui-serif,Georgia,serif
}
h1,h2,h3,h4{line-height:1.2;font-weight:600;text-wrap:balance;hyphens:auto}
h1{margin:0 0 1.5rem;font-size:min(2.75rem,1.1rem + 2.8vw)}
h2{margin:3rem 0 1rem;font-size:min(1.5rem,1rem + 3vw)}
h3,h4{margin:1.5rem 0 .4rem;font-size:1.15rem}
p,ul,ol,dl{margin:0 0 1rem}
ul,ol{padding-inline-start:1.4rem}
dd{margin:0}
a{color:var(--accent);text-underline-offset:.2em}
a:hover{text-decoration-thickness:.15em}
:focus-visible{outline:3px solid var(--accent);outline-offset:3px}
main:focus,.contact:focus{outline:0}
img{max-width:100%;height:auto}
.lines{white-space:pre-line}
.unseen,.skip:not(:focus){
  position:absolute;
  width:1px;
  height:1px;
  overflow:hidden;
  clip-path:inset(50%)
}
.skip:focus{position:absolute;z-index:2;padding:.75rem 1rem;background:var(--card)}
main{flex:1 0 auto;width:100%;max-width:44rem;margin:0 auto;padding:2.5rem var(--side) 3.5rem}
`)
