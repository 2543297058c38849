/** Norwegian numbers are written without the country's code, which a telephone abroad needs. */
const norway = '+47'

/** The link that dials a number. */
export function telUrl(telephone: string): string {
  return `tel:${dialled(telephone)}`
}

/** A telephone number as one dials it from anywhere: E.164, "+4775000001". */
export function dialled(telephone: string): string {
  const digits = telephone.replaceAll(' ', '')
  return digits.startsWith('+') ? digits : norway + digits
}
