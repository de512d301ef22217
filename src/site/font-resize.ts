/** *Font Resize*: in percent of the size the reader's browser is set to. */
export const textSizes = [100, 125, 150, 200] as const

export const textSizeName = 'text-size'

export function textSizeId(size: number): string {
  return `text-${String(size)}`
}

/**
 * Two rules a size, since a browser that does not know `:has()` drops a whole list of selectors: the first
 * needs no script, the second holds from before the first paint where the script remembers a size. Paper has
 * a size of its own.
 */
export const fontResizeStyles = `@media screen{${textSizes
  .slice(1)
  .map((size) => {
    const rule = `{font-size:${String(size)}%}`
    return `html:has(#${textSizeId(size)}:checked)${rule}html[data-${textSizeName}="${String(size)}"]${rule}`
  })
  .join('')}}`

/**
 * Stands in the head and runs before anything is drawn: sets the remembered size on <html>, so that nothing
 * jumps. `pageshow` then ticks the radio that belongs to it, also when the reader comes back to a page that
 * the browser kept. Where storage is blocked the radios go on working by themselves.
 */
export const fontResizeScript = `(()=>{
const n='${textSizeName}',h=document.documentElement,
read=()=>{try{return localStorage.getItem(n)}catch{return null}},
keep=v=>{try{localStorage.setItem(n,v)}catch{return}},
show=v=>h.setAttribute('data-'+n,v);
const v=read();if(v)show(v);
addEventListener('pageshow',()=>{const v=read(),r=v&&document.querySelector('[name='+n+'][value="'+parseInt(v)+'"]');if(r){r.checked=true;show(v)}});
addEventListener('change',e=>{if(e.target.name===n){show(e.target.value);keep(e.target.value)}})
})()`
