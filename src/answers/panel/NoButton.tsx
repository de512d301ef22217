/** Stands where Payload would offer a button that the road to publication does not know. */
export function NoButton() {
  return null
}
