/** The name under which a picture is stored: nothing of the uploader's own file name, and impossible to guess. */
export function newPictureName(uuid: string): string {
  return `${uuid.replaceAll('-', '').toLowerCase()}.webp`
}

/** Whether this could be the name of a stored picture: 32 hexadecimal digits and `.webp`, nothing else. */
export function isPictureName(text: string): boolean {
  return /^[0-9a-f]{32}\.webp$/.test(text)
}

/** Where the world finds a stored picture on this site. */
export function pictureAddress(name: string): string {
  return `/media/${name}`
}
