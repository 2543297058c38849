/** An export that cannot be made, or that would harm what is in the folder; the message says what to do. */
export class ExportRefused extends Error {
  override readonly name = 'ExportRefused'
}
