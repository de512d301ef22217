import type { Config } from 'payload'

type Components = NonNullable<NonNullable<Config['admin']>['components']>
type Place = 'afterLogin' | 'afterNavLinks' | 'beforeDashboard' | 'header'

/** What a room adds to the panel: parts by the place they stand in, and pages of its own. */
export interface PanelParts extends Partial<Record<Place, string[]>> {
  views?: Components['views']
}

/** The panel's settings with these parts behind those that are there; a page takes the place of one of its name. */
export function withPanelParts({ admin }: Config, { views, ...parts }: PanelParts): Config['admin'] {
  const components: Components = { ...admin?.components }
  for (const [place, added] of Object.entries(parts) as [Place, string[]][]) {
    components[place] = [...(components[place] ?? []), ...added]
  }
  if (views) components.views = { ...components.views, ...views }
  return { ...admin, components }
}
