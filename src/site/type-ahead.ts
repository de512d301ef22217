import { answerAddress, searchAddress } from './address'
import { press } from './styles/press'

/**
 * Offers answers under the field of a search while somebody writes: a combobox with a list, as the ARIA Authoring
 * Practices describe it. It asks from the fifth word on, since most words of a shorter beginning are still to come and
 * the last may be half typed; whoever searches with two words presses Search. Titles are links, so they can be opened
 * as any other. Whatever goes wrong, or where the limit is reached, the field is one as it is without a script.
 */
export const typeAheadScript = press(`
addEventListener('DOMContentLoaded',()=>{
  const find=one=>document.querySelector('.search '+one),
  field=find('[type=search]');
  if(!field)return;
  const list=find('[role=listbox]'),
  said=find('[role=status]'),
  options=list.children,
  set=(e,a)=>{for(const n in a)e.setAttribute(n,a[n]);return e},
  choose=to=>{
    if(options[at])set(options[at],{'aria-selected':false});
    const o=options[at=to];
    if(!o)return field.removeAttribute('aria-activedescendant');
    set(o,{'aria-selected':true}).scrollIntoView({block:'nearest'});
    set(field,{'aria-activedescendant':o.id})
  },
  show=on=>{choose(-1);list.hidden=!on;set(field,{'aria-expanded':on})},
  stop=()=>{clearTimeout(timer);request?.abort()},
  close=()=>{stop();show(false);said.textContent=''},
  ask=async()=>{
    request=new AbortController;
    try{
      const r=await fetch('${searchAddress()}.json?'+new URLSearchParams(new FormData(field.form)),{signal:request.signal});
      if(!r.ok)return close();
      const {items}=await r.json();
      list.replaceChildren(...items.slice(0,5).map(({slug,title},n)=>{
        const a=set(document.createElement('a'),{role:'option',id:'offered-'+n,href:'${answerAddress('')}'+slug,tabindex:-1,'aria-selected':false});
        a.textContent=title.map(p=>p.text).join('');
        return a
      }));
      show(items.length>0);
      said.textContent='Answers below: '+options.length
    }catch(e){if(e.name!='AbortError')close()}
  };
  let at=-1,timer,request;
  set(field,{role:'combobox','aria-autocomplete':'list','aria-controls':list.id,'aria-expanded':false});
  field.oninput=()=>{
    stop();
    choose(-1);
    if(field.value.trim().split(/\\s+/).length<5)close();
    else timer=setTimeout(ask,250);
    if(list.hidden)list.replaceChildren()
  };
  field.onkeydown=e=>{
    const k=e.key,n=options.length,from=at;
    if(e.isComposing)return;
    if(k=='Escape'){if(!list.hidden)e.preventDefault();close()}
    else if(n&&/^Arrow(Up|Down)$/.test(k)){
      e.preventDefault();
      if(list.hidden)show(true);
      choose(k=='ArrowDown'?(from+1)%n:from<1?n-1:from-1)
    }
    else if(k=='Enter'&&at>=0){e.preventDefault();options[at].click()}
    else if(/^(Home|End|Arrow)/.test(k))choose(-1)
  };
  field.onblur=onpagehide=close;
  list.onmousedown=e=>e.preventDefault()
})
`)
