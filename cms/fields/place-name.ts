import type { Block } from 'payload'

/** The name of a place inside a text, by reference: a new name changes the text with it. */
export const placeName: Block = {
  slug: 'place-name',
  labels: {
    singular: { nb: 'Navnet på et sted', en: 'Name of a place' },
    plural: { nb: 'Navn på steder', en: 'Names of places' },
  },
  fields: [
    { name: 'place', type: 'relationship', relationTo: 'places', required: true, label: { nb: 'Sted', en: 'Place' } },
  ],
}
