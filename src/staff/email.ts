/** Addresses are compared as they are stored: trimmed and in small letters. */
export function normalEmail(email: string): string {
  return email.trim().toLowerCase()
}
