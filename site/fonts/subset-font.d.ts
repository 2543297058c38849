/** What we call of subset-font 2.9, which has no types of its own. */
declare module 'subset-font' {
  /** The font with the letters of `text` alone. */
  export default function subsetFont(
    original: Uint8Array,
    text: string,
    options: {
      targetFormat: 'woff2' | 'truetype'
      variationAxes: Readonly<Record<string, number | { min: number; max: number }>>
      keepFeatures?: readonly string[]
      preserveNameIds?: readonly number[]
    },
  ): Promise<Buffer>
}
