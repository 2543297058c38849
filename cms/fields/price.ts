import type { Field } from 'payload'
import { pricePeriodOptions, priceTermsOptions } from './course-options.ts'
import { line } from './text.ts'

/** What a course costs. */
export const priceFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'priceTerms',
        type: 'select',
        required: true,
        defaultValue: 'ask',
        options: priceTermsOptions,
        label: { nb: 'Pris', en: 'Price' },
      },
      {
        name: 'amount',
        type: 'number',
        min: 0,
        label: { nb: 'Kroner', en: 'Kroner' },
        admin: { description: { nb: 'Det de som betaler, betaler.', en: 'What those pay who pay.' } },
      },
      {
        name: 'pricePer',
        type: 'select',
        required: true,
        defaultValue: 'course',
        options: pricePeriodOptions,
        label: { nb: 'Prisen gjelder', en: 'The price is' },
      },
      {
        name: 'examFee',
        type: 'number',
        min: 0,
        label: { nb: 'Eksamensavgift for privatister, kroner', en: 'Exam fee for private candidates, kroner' },
      },
    ],
  },
  line('priceNote', { nb: 'Om prisen', en: 'About the price' }),
]
