import type { TextField } from 'payload'
import { slugify } from '#content/slug.ts'

/** The words of a URL, made from the Norwegian title where the editor leaves it empty. */
export function slugField(from: string): TextField {
  return {
    name: 'slug',
    type: 'text',
    index: true,
    label: { nb: 'Adresseord', en: 'Address words' },
    admin: {
      position: 'sidebar',
      description: {
        nb: 'Ordene i nettadressen. Tomt felt lages av tittelen. Den gamle adressen virker fortsatt når du endrer den.',
        en: 'The words in the address. Left empty it is made from the title. The old address keeps working.',
      },
    },
    hooks: {
      beforeValidate: [
        ({ value, data, originalDoc }) => {
          if (typeof value === 'string' && value.trim() !== '') return slugify(value)
          const kept: unknown = originalDoc?.slug
          if (typeof kept === 'string' && kept !== '') return kept
          const title: unknown = data?.[from]
          const words = typeof title === 'string' ? title : norwegian(title)
          return words ? slugify(words) : value
        },
      ],
    },
  }
}

function norwegian(title: unknown): string | undefined {
  if (typeof title !== 'object' || title === null || !('no' in title)) return undefined
  return typeof title.no === 'string' ? title.no : undefined
}
