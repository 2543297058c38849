/** A sentence's first letter as a capital; the rest as it stands. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

/** A label as it stands within a sentence: its first letter small, the rest as it stands. */
export function uncapital(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}
