import type { CollectionConfig, PayloadRequest } from 'payload'
import { z } from 'zod'
import { readMap } from '#content/catalogue/recognise.ts'
import { CatalogueUnreadable } from '#content/catalogue/said.ts'
import { guardOwnCourse, guardOwnCourseOnDelete } from '../access/guard-course.ts'
import { editorOf } from '../access/roles.ts'
import { mayWriteCourses, ownCourses } from '../access/rules.ts'
import { adminLanguage } from '../admin/language.ts'
import { optionsFor } from '../fields/options.ts'
import { ownerField } from '../fields/owner.ts'
import { writtenField } from '../fields/written.ts'
import { fetchNow } from '../import/fetch-now.ts'

const weekdays = optionsFor({
  '1': ['mandag', 'Monday'],
  '2': ['tirsdag', 'Tuesday'],
  '3': ['onsdag', 'Wednesday'],
  '4': ['torsdag', 'Thursday'],
  '5': ['fredag', 'Friday'],
  '6': ['lørdag', 'Saturday'],
  '7': ['søndag', 'Sunday'],
})

/** Where a catalogue is fetched from by itself. It is brought in with the rights of whoever saved this last. */
export const sources: CollectionConfig = {
  slug: 'sources',
  labels: { singular: { nb: 'Fast kilde', en: 'Source' }, plural: { nb: 'Faste kilder', en: 'Sources' } },
  access: { read: ownCourses, create: mayWriteCourses, update: ownCourses, delete: ownCourses },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'provider', 'region', 'every', 'tried'],
    group: { nb: 'Kurs', en: 'Courses' },
    description: {
      nb: 'En kurskatalog som hentes av seg selv. Mister den mer enn en tredel av kursene, venter den på en av dere.',
      en: 'A catalogue that is fetched by itself. One that loses more than a third of its courses waits for one of you.',
    },
  },
  disableDuplicate: true,
  endpoints: [fetchNow],
  hooks: {
    beforeChange: [
      guardOwnCourse,
      ({ data, req }) => {
        const editor = editorOf(req)
        return editor === null ? data : { ...data, by: editor.id }
      },
    ],
    beforeDelete: [guardOwnCourseOnDelete],
  },
  fields: [
    { name: 'name', type: 'text', required: true, label: { nb: 'Navn', en: 'Name' } },
    {
      name: 'url',
      type: 'text',
      required: true,
      label: { nb: 'Adressen katalogen hentes fra', en: 'Where the catalogue is fetched' },
      validate: (value: unknown, { req }: { req: PayloadRequest }) => {
        if (z.url({ protocol: /^https?$/ }).safeParse(value).success) return true
        return adminLanguage(req.i18n) === 'en'
          ? 'Write the whole web address, such as https://example.no/courses.json.'
          : 'Skriv hele nettadressen, for eksempel https://example.no/kurs.json.'
      },
    },
    {
      name: 'map',
      type: 'text',
      label: { nb: 'Kolonner', en: 'Columns' },
      admin: {
        description: {
          nb: 'Bare der overskriftene ikke kjennes igjen: vårt navn = overskriften i fila, for eksempel code=emnekode,title=navn.',
          en: 'Only where the headings are not recognised: our name = the heading of the file, such as code=emnekode,title=navn.',
        },
      },
      validate: (value: unknown, { req }: { req: PayloadRequest }) => {
        try {
          readMap(typeof value === 'string' ? value : '')
          return true
        } catch (error) {
          if (error instanceof CatalogueUnreadable) return error.said[adminLanguage(req.i18n)]
          throw error
        }
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'every',
          type: 'select',
          required: true,
          defaultValue: 'day',
          label: { nb: 'Hentes', en: 'Fetched' },
          options: optionsFor({
            day: ['hver dag', 'every day'],
            week: ['hver uke', 'every week'],
            off: ['ikke', 'not'],
          }),
        },
        {
          name: 'weekday',
          type: 'select',
          defaultValue: '1',
          options: weekdays,
          label: { nb: 'Dag', en: 'Day' },
          admin: { condition: (_data, { every }) => every === 'week' },
        },
        {
          name: 'hour',
          type: 'number',
          required: true,
          min: 0,
          max: 23,
          defaultValue: 5,
          label: { nb: 'Klokka (0–23)', en: 'Hour (0–23)' },
        },
      ],
    },
    {
      name: 'removeGone',
      type: 'checkbox',
      defaultValue: true,
      label: {
        nb: 'Ta kurs av nett når de er borte fra katalogen',
        en: 'Unpublish courses that are gone from the catalogue',
      },
    },
    ownerField({ required: false }),
    {
      name: 'provider',
      type: 'relationship',
      relationTo: 'providers',
      index: true,
      label: { nb: 'Tilbyder', en: 'Provider' },
      admin: { position: 'sidebar' },
    },
    writtenField,
    {
      name: 'by',
      type: 'relationship',
      relationTo: 'users',
      label: { nb: 'Hentes med rettighetene til', en: 'Fetched with the rights of' },
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'tried',
      type: 'date',
      label: { nb: 'Sist hentet', en: 'Last fetched' },
      admin: { position: 'sidebar', readOnly: true, date: { pickerAppearance: 'dayAndTime' } },
    },
  ],
}
