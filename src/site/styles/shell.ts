import { press } from './press'

/** What stands around every page: masthead, *Font Resize*, the clinic, and the bar that reaches it. */
export const shellStyles = press(`
.masthead{
  display:flex;
  flex-wrap:wrap;
  align-items:center;
  gap:.25rem 1.5rem;
  width:100%;
  max-width:64rem;
  margin:0 auto;
  padding:.75rem var(--side);
  border-bottom:1px solid var(--line)
}
.brand{
  display:flex;
  align-items:center;
  gap:.75rem;
  min-height:44px;
  margin-inline-end:auto;
  color:inherit;
  text-decoration:none;
  line-height:1.25
}
.brand b{display:block;font-size:1.25rem}
.brand small{font:.875rem system-ui,sans-serif;color:var(--soft)}
.brand img{width:auto;max-height:3rem}
.masthead nav{display:flex;flex-wrap:wrap;gap:0 1rem}
.masthead nav a{padding:10px 0;min-height:44px}
.font-resize{display:flex;flex-wrap:wrap;align-items:center;min-width:0;margin:0;padding:0;border:0}
.font-resize legend{float:left;padding:0 .5rem 0 0;font-size:.875rem;color:var(--soft)}
.font-resize label{position:relative;cursor:pointer}
.font-resize input{position:absolute;inset:0;margin:0;opacity:0;cursor:pointer}
.font-resize label>span{
  display:grid;
  place-content:center;
  min-width:44px;
  min-height:44px;
  border-radius:.4rem;
  font-family:ui-serif,Georgia,serif;
  font-weight:600
}
.font-resize label:nth-of-type(2)>span{font-size:1.15rem}
.font-resize label:nth-of-type(3)>span{font-size:1.35rem}
.font-resize label:nth-of-type(4)>span{font-size:1.6rem}
.font-resize input:checked+span{background:var(--tint);color:var(--accent);border-bottom:3px solid}
.font-resize input:focus-visible+span{outline:3px solid var(--accent);outline-offset:3px}
.contact{padding:2rem var(--side) 1.5rem;border-top:1px solid var(--line);background:var(--tint)}
.contact>*,.reach-bar .reach{max-width:41.5rem;margin:0 auto 1rem}
.contact h2{font-size:1.25rem}
.contact dl{
  display:grid;
  grid-template-columns:repeat(auto-fit,minmax(min(100%,15rem),1fr));
  gap:1rem 2rem
}
.contact dt{font-size:.875rem;color:var(--soft)}
.contact dd{white-space:pre-line}
.contact dd a,.contact p a{display:inline-block;margin:-8px 0;padding:8px 0}
.contact .wide{grid-column:1/-1}
.reach{display:flex;flex-wrap:wrap;gap:.5rem;margin:0;padding:0;list-style:none}
.reach a{
  display:flex;
  align-items:center;
  justify-content:center;
  min-height:48px;
  padding:.4rem 1.25rem;
  border:1px solid var(--accent);
  border-radius:.75rem;
  background:var(--card);
  text-align:center;
  text-decoration:none;
  font-weight:600;
  line-height:1.2
}
.reach li:first-child a{background:var(--accent);color:var(--paper)}
.reach-bar{padding:.5rem var(--side) calc(.5rem + env(safe-area-inset-bottom));background:var(--tint)}
@media screen and (max-width:47.99em){
  .reach-bar{
    position:sticky;
    bottom:0;
    z-index:1;
    padding-inline:.75em;
    background:var(--paper);
    box-shadow:0 -1px var(--line);
    font-size:min(.9375rem,6vw)
  }
  .reach-bar ul.reach{flex-wrap:nowrap;gap:.4rem;margin:0}
  .reach-bar li{flex:auto}
  .reach-bar a{padding-inline:.5em}
  article .reach{display:none}
}
@media (max-height:25em){.reach-bar{position:static}}
`)
