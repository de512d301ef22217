import { press } from './press'

/** On paper: the words, the doctors, the clinic, and where a link leads; nothing to press. */
export const printStyles = press(`
@media print{
  @page{margin:18mm}
  html{font-size:80%}
  body{display:block;line-height:1.45}
  main,.masthead,.contact>*{max-width:none}
  main,.masthead,.contact{padding-inline:0;background:none}
  .masthead nav,.font-resize,.reach,.skip{display:none}
  main{padding-block:1.5rem}
  h2{margin-top:1.5rem}
  h1,h2,h3{break-after:avoid}
  li,figure,aside,.card,.caution,.contact{break-inside:avoid}
  p{orphans:3;widows:3}
  a{color:inherit;text-decoration:none}
  main a[href^="http"]::after{content:" (" attr(href) ")";font-size:.8em;overflow-wrap:anywhere}
}
`)
