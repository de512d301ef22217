interface Named {
  name: string
  plainName?: string | null
  otherNames?: string[] | null
}

/** Whether somebody gave it another name, or one more, or one less. */
export function namesMoved(before: Named, after: Named): boolean {
  return JSON.stringify(namesOf(before)) !== JSON.stringify(namesOf(after))
}

function namesOf({ name, otherNames, plainName }: Named): (string | null)[] {
  return [name, plainName ?? null, ...(otherNames ?? [])]
}
