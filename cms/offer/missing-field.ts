import type { UIField } from 'payload'

/** First on a place's form: which minimum services are missing, before it is published as after. */
export const missingServices: UIField = {
  name: 'missingServices',
  type: 'ui',
  admin: { components: { Field: '/admin/offer/MissingServices.tsx#MissingServices' } },
}
