import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

// The frame around our pages is Payload’s, and has no landmark for its notices.
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const shots = process.env.SCREENSHOTS

/** Nothing on the page stands in the way of anybody; kept as a picture where somebody wants to look at it. */
export async function look(page: Page, name: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  await picture(page, name)
}

/** A picture in both widths, where `SCREENSHOTS` names a folder for them. */
export async function picture(page: Page, name: string): Promise<void> {
  if (!shots) return
  for (const [kind, width] of [
    ['desktop', 1440],
    ['phone', 360],
  ] as const) {
    await page.setViewportSize({ width, height: 900 })
    await page.screenshot({ path: `${shots}/${name}-${kind}.png`, fullPage: true })
  }
  await page.setViewportSize({ width: 1440, height: 1000 })
}
