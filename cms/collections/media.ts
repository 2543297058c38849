import type { CollectionConfig } from 'payload'
import { guardOwnRegion, guardOwnRegionOnDelete } from '../access/guard.ts'
import { anySignedIn, ownRegion, signedInWithRegion } from '../access/rules.ts'
import { ownerField } from '../fields/owner.ts'
import { line } from '../fields/text.ts'
import { releasing } from '../release/hooks.ts'

const widths = [480, 960, 1600] as const

/** Pictures with a text alternative, PDFs with a title. Pictures are stored in AVIF and WebP at three widths. */
export function media(folder: string): CollectionConfig {
  return {
    slug: 'media',
    labels: { singular: { nb: 'Fil', en: 'File' }, plural: { nb: 'Bilder og filer', en: 'Media' } },
    access: { read: anySignedIn, create: signedInWithRegion, update: ownRegion, delete: ownRegion },
    admin: { useAsTitle: 'filename', group: { nb: 'Fylket', en: 'The county' } },
    disableDuplicate: true,
    hooks: { ...releasing('media'), beforeChange: [guardOwnRegion], beforeDelete: [guardOwnRegionOnDelete] },
    upload: {
      staticDir: folder,
      mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/svg+xml', 'application/pdf'],
      focalPoint: true,
      imageSizes: widths.flatMap((width) => [
        {
          name: `w${width}avif`,
          width,
          withoutEnlargement: true,
          formatOptions: { format: 'avif' as const, options: { quality: 55, effort: 3 } },
        },
        {
          name: `w${width}webp`,
          width,
          withoutEnlargement: true,
          formatOptions: { format: 'webp' as const, options: { quality: 78 } },
        },
      ]),
      adminThumbnail: 'w480webp',
    },
    fields: [
      line(
        'alt',
        { nb: 'Hva viser bildet?', en: 'What does the picture show?' },
        {
          required: true,
          description: {
            nb: 'Leses opp for den som ikke ser bildet. For en PDF: tittelen.',
            en: 'Read to those who do not see it. For a PDF: its title.',
          },
        },
      ),
      { name: 'credit', type: 'text', label: { nb: 'Foto', en: 'Credit' } },
      ownerField({ required: false }),
    ],
  }
}
