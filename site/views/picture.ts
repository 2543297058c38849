import type { Written } from '#content/locale.ts'
import { mediaUrl } from '#content/urls.ts'
import type { Reader } from '#site/records/reader.ts'
import { type Run, type Speech, say } from './speech.ts'

/** A photograph in the sizes the CMS made of it. */
export interface PictureView {
  /** For a browser that takes none of the sources: what every browser reads, and not larger than it must be. */
  src: string
  /** The sizes by format, the lightest first: a browser takes the first format it knows. */
  sources: { type: string; srcset: string }[]
  width: number | null
  height: number | null
  alt: Run
  credit: string | null
}

/** The picture of a document; null where it has none, or where it is not published. */
export function pictureView(read: Reader, id: string | null, page: Speech, written: Written): PictureView | null {
  const media = id === null ? undefined : read.get('media', id)
  if (media?.format !== 'picture') return null
  const sizes = media.sizes.filter((it) => it.width !== null).toSorted((a, b) => (a.width ?? 0) - (b.width ?? 0))
  const formats = Map.groupBy(sizes, (it) => it.type)
  const plain = sizes.findLast((it) => it.type !== 'image/avif')
  return {
    src: mediaUrl((plain ?? media.original).file),
    sources: [...formats]
      .toSorted(([a], [b]) => Number(b === 'image/avif') - Number(a === 'image/avif'))
      .map(([type, its]) => ({ type, srcset: its.map((it) => `${mediaUrl(it.file)} ${it.width}w`).join(', ') })),
    width: media.original.width,
    height: media.original.height,
    alt: say(media.alt, page, written),
    credit: media.credit,
  }
}
