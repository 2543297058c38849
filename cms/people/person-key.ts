/** The same person however the name is spaced or capitalised. */
export function personKey(name: string): string {
  return name.trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('nb')
}
