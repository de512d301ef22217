/** Of the letter's page and of the marks that its lists share; colours are the panel's own, for light and dark. */
export const letterStyles = `
.letter-page{display:grid;gap:1.5rem;max-width:60rem;padding-block:1rem 4rem;overflow-wrap:anywhere}
.letter-page h2{margin:0 0 .5rem;font-size:1.25rem}
.letter-page p,.letter-page ul,.letter-page dl{margin:0 0 .5rem}
.letter-page dl{display:grid;grid-template-columns:minmax(8rem,max-content) 1fr;gap:.25rem 1rem}
.letter-page dt{font-weight:600}
.letter-page dd{margin:0}
.letter-words{position:relative;max-height:none;padding:1rem;border:1px solid var(--theme-elevation-250);
border-radius:var(--style-radius-m);background:var(--theme-elevation-50);color:var(--theme-text);
font:inherit;font-size:1rem;line-height:1.6;white-space:pre-wrap;unicode-bidi:isolate;overflow:hidden;max-width:44rem}
.letter-mark{display:inline-block;padding:.1rem .5rem;border:1px solid currentColor;border-radius:1rem;
font-weight:600;white-space:nowrap}
.letter-mark--emergency,.letter-mark--crisis{background:var(--theme-error-600);border-color:var(--theme-error-600);color:#fff}
.letter-mark--urgent{background:var(--theme-warning-100);color:var(--theme-warning-900)}
.letter-late{font-weight:600;color:var(--theme-error-650,var(--theme-error-700))}
.letter-orders{display:flex;flex-wrap:wrap;gap:.5rem}
.letter-note{padding:.75rem 1rem;border-left:4px solid var(--theme-warning-500);background:var(--theme-warning-50);
color:var(--theme-warning-900)}
.letter-note--grave{border-color:var(--theme-error-500);background:var(--theme-error-50);color:var(--theme-error-900)}
@media (max-width:767px){.letter-page dl{grid-template-columns:1fr;gap:0}.letter-page dd{margin-bottom:.5rem}}`

/** On a telephone a row of the list is a block of lines, so that nobody scrolls sideways. */
export const letterListStyles = `
.letter-lists{display:flex;flex-wrap:wrap;gap:.25rem 1rem;margin:0 0 1rem;padding:0;list-style:none}
.letter-lists a{display:inline-block;padding:.5rem 0}
.letter-lists a[aria-current]{font-weight:600;text-decoration:none}
.collection-list--questions .letter-start{display:block;max-width:26rem;overflow:hidden;max-height:3.2em;line-height:1.6;
overflow-wrap:anywhere;unicode-bidi:isolate}
@media (max-width:767px){
.collection-list--questions .table{overflow:visible}
.collection-list--questions table,.collection-list--questions tbody,.collection-list--questions tr,
.collection-list--questions td{display:block;width:auto;min-width:0}
.collection-list--questions thead{display:none}
.collection-list--questions tr{padding:.75rem 0;border-bottom:1px solid var(--theme-elevation-150)}
.collection-list--questions td{padding:.1rem .5rem}
.collection-list--questions td:empty{display:none}
}`
