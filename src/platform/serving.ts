const place = Symbol.for('ask-the-doctors.serving')

/**
 * Says that this process serves the site, as no command and no build does. What then goes on in it belongs to the
 * Payload of the routes: one that instrumentation made would come from another bundle, whose errors the routes do
 * not know for what they are.
 */
export function markServing(): void {
  Object.assign(globalThis, { [place]: true })
}

export function isServing(): boolean {
  return place in globalThis
}
