/** A thing as a document of its own, not among others in a graph. */
export function alone<T extends object>(thing: T): T & { '@context': 'https://schema.org' } {
  return { '@context': 'https://schema.org', ...thing }
}
