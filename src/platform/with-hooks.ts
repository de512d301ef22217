/** A collection or a global whose hooks are followed by more. */
export function withHooks<Entity extends { slug: string; hooks?: object }>(
  entity: Entity,
  more: object = {},
): Entity {
  const hooks = new Map<string, unknown[]>(Object.entries(entity.hooks ?? {}))
  for (const [name, added] of Object.entries(more) as [string, unknown[]][]) {
    hooks.set(name, [...(hooks.get(name) ?? []), ...added])
  }
  return { ...entity, hooks: Object.fromEntries(hooks) }
}
