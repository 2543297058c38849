import type { CollectionConfig, TextField } from 'payload'
import { anySignedIn, countyOnly } from '../access/rules.ts'
import type { AdminText } from '../admin/language.ts'
import { releasing } from '../release/hooks.ts'
import { entitle } from '../synonyms/entitle.ts'
import { refuseKnownPair } from '../synonyms/refuse-known-pair.ts'

/** Everyday words, and the official ones they should find in the search of courses. */
export const synonyms: CollectionConfig = {
  slug: 'synonyms',
  labels: { singular: { nb: 'Søkeord', en: 'Search words' }, plural: { nb: 'Søkeord', en: 'Search words' } },
  access: { read: anySignedIn, create: countyOnly, update: countyOnly, delete: countyOnly, readVersions: countyOnly },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'both', '_status'],
    listSearchableFields: ['title', 'note'],
    description: {
      nb: 'Ord folk skriver når de leter etter kurs, og det de skal finne. Ingen side viser listen; søket bruker den med en gang den er publisert.',
      en: 'Words people type when they look for courses, and what they should find. No page shows the list; the search uses it once it is published.',
    },
    group: { nb: 'Kurs', en: 'Courses' },
  },
  versions: { drafts: true, maxPerDoc: 50 },
  // A copy would say the same pairs again.
  disableDuplicate: true,
  defaultSort: 'title',
  hooks: { ...releasing('synonym'), beforeChange: [entitle, refuseKnownPair] },
  fields: [
    {
      name: 'title',
      type: 'text',
      label: { nb: 'Folk skriver → de finner', en: 'People type → they find' },
      // Not `hidden`: that would take it out of lists too, where it would read “[Untitled]”.
      admin: { condition: () => false },
    },
    wordsField(
      'words',
      { nb: 'Folk skriver', en: 'People type' },
      {
        nb: 'Hverdagsord, gamle navn, nynorsk, engelsk. Trykk Enter etter hvert ord: «rørlegger», «røyrleggar», «plumber».',
        en: 'Everyday words, old names, Nynorsk, English. Press Enter after each: “rørlegger”, “røyrleggar”, “plumber”.',
      },
    ),
    wordsField(
      'finds',
      { nb: 'De finner', en: 'They find' },
      {
        nb: 'Slik det står i titlene til kursene, for eksempel «Rørleggerfaget».',
        en: 'As the titles of the courses have it, such as “Rørleggerfaget”.',
      },
    ),
    {
      name: 'both',
      type: 'checkbox',
      defaultValue: false,
      label: { nb: 'Virker begge veier', en: 'Works both ways' },
      admin: {
        description: {
          nb: 'Sett hake bare når ordene betyr det samme. Uten hake finner den som skriver det offisielle ordet, ikke hverdagsordet.',
          en: 'Tick only when the words mean the same. Without a tick, the official word does not find the everyday one.',
        },
      },
    },
    {
      name: 'note',
      type: 'text',
      maxLength: 300,
      label: { nb: 'Hvorfor?', en: 'Why?' },
      admin: { description: { nb: 'Bare for redaktører.', en: 'For editors only.' } },
    },
  ],
}

function wordsField(name: 'words' | 'finds', label: AdminText, description: AdminText): TextField {
  return { name, type: 'text', hasMany: true, required: true, label, admin: { description } }
}
