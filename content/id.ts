import { z } from 'zod'

/** A document's id: 24 hexadecimal digits on every database, so content can move between them. */
export const id = z.string().regex(/^[0-9a-f]{24}$/, 'expected 24 hexadecimal digits')

/** The last 8 digits of an id: what a URL carries so that its words may change (`/kurs/norsk-b1-1a2b3c4d/`). */
export function shortId(documentId: string): string {
  return documentId.slice(-8)
}
