import type { CollectionConfig, Field, PayloadRequest } from 'payload'
import { guardOwnCourse, guardOwnCourseOnDelete } from '../access/guard-course.ts'
import { editorOf } from '../access/roles.ts'
import { anySignedIn, mayWriteCourses, ownCourses, ownCoursesVersions, providersOf } from '../access/rules.ts'
import { showEnding } from '../catalogue/ending.ts'
import { newTerm } from '../catalogue/new-term.ts'
import { followSuccessor } from '../closings/follow-successor.ts'
import { forgetConfirmations } from '../confirmations/forget.ts'
import { distinctId } from '../database/course-id.ts'
import { contactFields } from '../fields/contact.ts'
import {
  admissionOptions,
  audienceOptions,
  cefrOptions,
  credentialOptions,
  languageOptions,
  levelOptions,
  modeOptions,
  subjectOptions,
} from '../fields/course-options.ts'
import { ownerField } from '../fields/owner.ts'
import { priceFields } from '../fields/price.ts'
import { rowsNamed } from '../fields/rows.ts'
import { sessionFields } from '../fields/session.ts'
import { slugField } from '../fields/slug.ts'
import { line, lines, richText } from '../fields/text.ts'
import { writtenField } from '../fields/written.ts'
import { releasing } from '../release/hooks.ts'

const about: Field[] = [
  lines(
    'summary',
    { nb: 'Kort fortalt', en: 'In short' },
    {
      required: true,
      description: {
        nb: 'Én til tre linjer. De står under tittelen i listene og øverst på siden til kurset.',
        en: 'One to three lines. They stand below the title in lists and first on the page of the course.',
      },
    },
  ),
  richText('description', { nb: 'Om kurset', en: 'About the course' }),
  {
    name: 'outcomes',
    type: 'array',
    label: { nb: 'Etter kurset kan du', en: 'After the course you can' },
    labels: { singular: { nb: 'Punkt', en: 'Point' }, plural: { nb: 'Punkter', en: 'Points' } },
    fields: [line('text', { nb: 'Punkt', en: 'Point' }, { required: true })],
  },
  lines(
    'requirements',
    { nb: 'Hvem kan søke?', en: 'Who can apply?' },
    {
      description: {
        nb: 'Hva en må kunne eller ha fra før, og hvem kurset er åpent for.',
        en: 'What one must know or have already, and whom the course is open to.',
      },
    },
  ),
  {
    type: 'row',
    fields: [
      {
        name: 'subject',
        type: 'select',
        required: true,
        index: true,
        options: subjectOptions,
        label: { nb: 'Fagområde', en: 'Subject area' },
      },
      {
        name: 'level',
        type: 'select',
        required: true,
        defaultValue: 'none',
        options: levelOptions,
        label: { nb: 'Nivå', en: 'Level' },
      },
      {
        name: 'credential',
        type: 'select',
        required: true,
        defaultValue: 'none',
        options: credentialOptions,
        label: { nb: 'Det du får', en: 'Credential' },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'language',
        type: 'select',
        required: true,
        defaultValue: 'nb',
        options: languageOptions,
        label: { nb: 'Undervisningsspråk', en: 'Language of teaching' },
      },
      { name: 'levelFrom', type: 'select', options: cefrOptions, label: { nb: 'Fra språknivå', en: 'From level' } },
      { name: 'levelTo', type: 'select', options: cefrOptions, label: { nb: 'Til språknivå', en: 'To level' } },
    ],
  },
  {
    name: 'audiences',
    type: 'select',
    hasMany: true,
    options: audienceOptions,
    label: { nb: 'Målgrupper', en: 'Target groups' },
  },
  {
    name: 'goals',
    type: 'relationship',
    relationTo: 'goals',
    hasMany: true,
    label: { nb: 'Mål i Nordlandsløftet', en: 'Goals of Nordlandsløftet' },
  },
]

const whenAndWhere: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'mode',
        type: 'select',
        required: true,
        defaultValue: 'in-place',
        options: modeOptions,
        label: { nb: 'Hvordan', en: 'How' },
      },
      {
        name: 'admission',
        type: 'select',
        required: true,
        defaultValue: 'sessions',
        label: { nb: 'Opptak', en: 'Admission' },
        options: admissionOptions,
        admin: {
          description: {
            nb: 'Siden og listene sier om en kan søke nå etter dette og kursstartene under.',
            en: 'The page and the lists tell from this and from the sessions below whether one can apply now.',
          },
        },
      },
    ],
  },
  { name: 'places', type: 'relationship', relationTo: 'places', hasMany: true, label: { nb: 'Steder', en: 'Places' } },
  {
    name: 'sessions',
    type: 'array',
    label: { nb: 'Kursstarter', en: 'Sessions' },
    labels: { singular: { nb: 'Kursstart', en: 'Session' }, plural: { nb: 'Kursstarter', en: 'Sessions' } },
    admin: rowsNamed,
    fields: sessionFields,
  },
  {
    type: 'row',
    fields: [
      line(
        'duration',
        { nb: 'Varighet', en: 'Duration' },
        { description: { nb: 'I ord: 20 uker.', en: 'In words: 20 weeks.' } },
      ),
      line(
        'workload',
        { nb: 'Arbeidsmengde', en: 'Workload' },
        { description: { nb: 'I ord: 4 timer i uka.', en: 'In words: 4 hours a week.' } },
      ),
    ],
  },
]

const priceAndApplying: Field[] = [
  ...priceFields,
  {
    type: 'row',
    fields: [
      {
        name: 'applyUrl',
        type: 'text',
        label: { nb: 'Søknadsadresse', en: 'Application address' },
        admin: {
          description: {
            nb: 'Nettadressen der en søker, med https:// foran.',
            en: 'The web address where one applies, with https:// in front.',
          },
        },
      },
      { name: 'applyEmail', type: 'email', label: { nb: 'E-post for søknad', en: 'E-mail for applications' } },
    ],
  },
  line('applyHow', { nb: 'Slik søker du', en: 'How to apply' }),
  ...contactFields,
]

/** The provider of somebody who writes for one only. */
function onlyProvider(req: PayloadRequest): string | undefined {
  const editor = editorOf(req)
  const mine = editor === null ? [] : providersOf(editor)
  return mine.length === 1 ? mine[0] : undefined
}

/** The course catalogue. */
export const courses: CollectionConfig = {
  slug: 'courses',
  labels: { singular: { nb: 'Kurs', en: 'Course' }, plural: { nb: 'Kurs', en: 'Courses' } },
  access: {
    read: anySignedIn,
    create: mayWriteCourses,
    update: ownCourses,
    delete: ownCourses,
    readVersions: ownCoursesVersions,
  },
  admin: {
    useAsTitle: 'title',
    // Many subjects of a catalogue have the same name: the code tells them apart.
    defaultColumns: ['title', 'reference', 'region', 'provider', 'admission', '_status'],
    listSearchableFields: ['title', 'reference'],
    group: { nb: 'Kurs', en: 'Courses' },
    components: {
      beforeListTable: ['/admin/import/ImportButton.tsx#ImportButton'],
      edit: {
        beforeDocumentControls: ['/admin/catalogue/NewTerm.tsx#NewTerm', '/admin/import/CourseOrigin.tsx#CourseOrigin'],
      },
    },
  },
  versions: { drafts: { schedulePublish: true }, maxPerDoc: 30 },
  endpoints: [showEnding, newTerm],
  trash: true,
  hooks: {
    ...releasing('course'),
    beforeChange: [guardOwnCourse, distinctId],
    beforeDelete: [guardOwnCourseOnDelete, forgetConfirmations('course')],
  },
  fields: [
    line('title', { nb: 'Tittel', en: 'Title' }, { required: true }),
    {
      type: 'tabs',
      tabs: [
        { label: { nb: 'Om kurset', en: 'About' }, fields: about },
        { label: { nb: 'Når og hvor', en: 'When and where' }, fields: whenAndWhere },
        { label: { nb: 'Pris og søknad', en: 'Price and applying' }, fields: priceAndApplying },
      ],
    },
    ownerField({ required: false }),
    {
      name: 'shownIn',
      type: 'relationship',
      relationTo: 'regions',
      hasMany: true,
      label: { nb: 'Vises også i', en: 'Also shown in' },
      hooks: { beforeValidate: [followSuccessor] },
      admin: {
        position: 'sidebar',
        description: {
          nb: 'Andre regioner som har kurset i listen sin.',
          en: 'Other regions that have the course in their list.',
        },
      },
    },
    {
      name: 'provider',
      type: 'relationship',
      relationTo: 'providers',
      required: true,
      index: true,
      label: { nb: 'Tilbyder', en: 'Provider' },
      admin: {
        position: 'sidebar',
        description: { nb: 'Den som holder kurset.', en: 'Who gives the course.' },
      },
      defaultValue: ({ req }: { req: PayloadRequest }) => onlyProvider(req),
      // Whoever has only providers is offered those; the guard judges the rest.
      filterOptions: ({ req }) => {
        const editor = editorOf(req)
        const mine = editor === null ? [] : providersOf(editor)
        return mine.length === 0 || editor?.regions.length !== 0 ? true : { id: { in: mine } }
      },
    },
    {
      name: 'reference',
      type: 'text',
      index: true,
      label: { nb: 'Kode eller referanse', en: 'Code or reference' },
      admin: {
        position: 'sidebar',
        description: {
          nb: 'Koden tilbyderen selv bruker, for eksempel fagkoden. En import kjenner kurset igjen på den.',
          en: 'The code the provider uses, such as a subject code. An import knows the course by it.',
        },
      },
    },
    slugField('title'),
    writtenField,
  ],
}
