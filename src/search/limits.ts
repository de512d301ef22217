import type { Limit } from '@/platform/limits'

/** How often one network may search. What a whole clinic types behind one address stays far below it. */
export const searchesPerNetwork: Limit = { name: 'search', most: 60, withinSeconds: 10 }
