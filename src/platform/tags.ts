type Named = { id: string } | string | null | undefined

/** Tags for the rows a field names, whether they were read along or stayed ids (which may yet become public). */
export function tagsOf(kind: string, named: Named | Named[]): string[] {
  return [named].flat().flatMap((row) => (row ? [`${kind}:${typeof row === 'string' ? row : row.id}`] : []))
}
