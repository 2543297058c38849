import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type FilterOptions,
  type PayloadRequest,
} from 'payload'
import { editorOf, isCounty, relatedId } from '../access/roles.ts'
import { type AdminText, inEditorsLanguage } from '../admin/language.ts'

const minimumText: AdminText = {
  nb: 'Bare kommunikasjonsavdelingen bestemmer hva alle regioner skal ha. Lagre tjenesten som «Lokal variant».',
  en: 'Only the communications team decides what every region must have. Save the service as “Local variant”.',
}

/** A region's editor tried to make a service part of the minimum. */
export class OnlyCommunicationsSetsMinimum extends APIError {
  constructor(req: PayloadRequest) {
    super(inEditorsLanguage(req, minimumText), 403, undefined, true)
  }
}

/** A service cannot be deleted while a place offers it, published or in a draft. */
export class StillOffered extends APIError {
  constructor(req: PayloadRequest, places: string[]) {
    const where = places.join(', ')
    super(
      inEditorsLanguage(req, {
        nb: `Tjenesten tilbys av ${where}. Ta den bort der først, så kan den slettes.`,
        en: `The service is offered by ${where}. Remove it there first, then it can be deleted.`,
      }),
      409,
      undefined,
      true,
    )
  }
}

/** What a region adds is local, by every road; who owns it is judged by `guardOwnRegion`. */
export const regionsAddLocal: CollectionBeforeChangeHook = ({ data, req }) => {
  const editor = editorOf(req)
  if (editor === null || isCounty(editor)) return data
  if (data.scope === 'minimum') throw new OnlyCommunicationsSetsMinimum(req)
  // Whether others may replace its text is not a question where there are no others.
  data.replaceable = false
  return data
}

/** A place that names a service which is not there could not be published. */
export const refuseStillOffered: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const where = { 'services.service': { equals: id } }
  const options = { collection: 'places', where, depth: 0, pagination: false, overrideAccess: true, req } as const
  const [published, drafts] = [await req.payload.find(options), await req.payload.find({ ...options, draft: true })]
  const places = new Set([...published.docs, ...drafts.docs].map((it) => it.title))
  if (places.size > 0) throw new StillOffered(req, [...places])
}

/** A place may offer the county's services and its own region's. */
export const servicesForPlace: FilterOptions = ({ data }) => {
  const region = relatedId(data, 'region')
  const countys = { region: { exists: false } }
  return region === null ? countys : { or: [countys, { region: { equals: region } }] }
}
