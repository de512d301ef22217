/**
 * What the panel calls on the server, of all that Payload offers there. Publishing at a time is not among them: it
 * would go past the sign-off. A name that every object has would find something to call as well.
 */
const functions = new Set([
  'form-state',
  'get-default-layout',
  'render-document',
  'render-document-slots',
  'render-field',
  'render-list',
  'render-widget',
  'slugify',
  'table-state',
])

export function isPanelFunction(name: unknown): boolean {
  return typeof name === 'string' && functions.has(name)
}
