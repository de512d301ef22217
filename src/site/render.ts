import { createElement } from 'react'
import { readableAccent } from './accent'
import { Document } from './document'
import { fontResizeScript } from './font-resize'
import type { Page } from './page'
import { dark, light } from './palette'
import { contentSecurityPolicy } from './security-headers'
import type { ShellView } from './shell-view'
import { houseStyles } from './styles/house'

export interface Rendered {
  html: string
  /** Names by hash the very style and script that stand in `html`. */
  policy: string
}

/** One finished HTML document. `siteUrl` is an origin without a trailing slash. */
export async function renderDocument(
  page: Page,
  clinic: ShellView | null,
  siteUrl: string,
): Promise<Rendered> {
  // Next refuses a static import of the server renderer anywhere below its app folder.
  const { renderToStaticMarkup } = await import('react-dom/server')
  const accent = clinic?.accentColour ?? null
  const inline = {
    script: [fontResizeScript, page.script].filter(Boolean).join(';'),
    style: houseStyles(
      { ...light, accent: readableAccent(accent, light) },
      { ...dark, accent: readableAccent(accent, dark) },
      page.styles,
    ),
  }
  const html = renderToStaticMarkup(createElement(Document, { page, clinic, siteUrl, inline }))
  return { html: `<!doctype html>${html}`, policy: contentSecurityPolicy(inline) }
}
