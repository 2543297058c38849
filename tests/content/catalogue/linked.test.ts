import { expect, it } from 'vitest'
import { entriesOf } from '#content/catalogue/entries.ts'
import { readCatalogue } from '#content/catalogue/read/catalogue.ts'
import { recognise } from '#content/catalogue/recognise.ts'

async function read(file: unknown) {
  const text = typeof file === 'string' ? file : JSON.stringify(file)
  const table = await readCatalogue(new TextEncoder().encode(text))
  return { format: table.format, ...entriesOf(table, recognise(table.headings)) }
}

const course = {
  '@type': 'Course',
  courseCode: 'SYK100',
  name: 'Sykepleie, deltid',
  description: 'Du lærer grunnleggende sykepleie. Studiet er samlingsbasert.',
  teaches: ['Observere', 'Dokumentere'],
  inLanguage: 'nb-NO',
  provider: { '@type': 'Organization', name: 'Nord universitet' },
  url: 'https://example.no/syk100',
  hasCourseInstance: [
    {
      '@type': 'CourseInstance',
      courseMode: ['https://schema.org/OnlineEventAttendanceMode', 'onsite'],
      startDate: '2027-01-15T09:00:00+01:00',
      endDate: '2027-06-15',
      location: { '@type': 'Place', name: 'Bodø' },
      maximumAttendeeCapacity: 30,
      offers: {
        '@type': 'Offer',
        price: '2500.00',
        priceCurrency: 'NOK',
        availability: 'https://schema.org/SoldOut',
        validThrough: '2026-12-15',
      },
    },
    { '@type': 'CourseInstance', startDate: '2027-08-20', eventStatus: 'https://schema.org/EventCancelled' },
  ],
}

const expected = {
  code: 'SYK100',
  title: 'Sykepleie, deltid',
  fields: {
    summary: 'Du lærer grunnleggende sykepleie. Studiet er samlingsbasert.',
    outcomes: ['Observere', 'Dokumentere'],
    language: 'nb',
    provider: 'Nord universitet',
    places: ['Bodø'],
    amount: 2500,
    applyUrl: 'https://example.no/syk100',
    sessions: [
      { starts: '2027-01-15', ends: '2027-06-15', deadline: '2026-12-15', capacity: 30, status: 'full' },
      { starts: '2027-08-20', ends: null, deadline: null, capacity: null, status: 'cancelled' },
    ],
  },
}

const context = 'https://schema.org'
const instances = course.hasCourseInstance.map((it, at) => ({ ...it, '@id': `_:i${at}` }))

it.each([
  ['one course', { '@context': context, ...course }],
  ['a list', [{ '@context': context, ...course }]],
  ['a graph', { '@context': context, '@graph': [{ '@type': 'WebPage' }, course] }],
  [
    'a graph of references',
    {
      '@context': context,
      '@graph': [...instances, { ...course, hasCourseInstance: instances.map((one) => ({ '@id': one['@id'] })) }],
    },
  ],
  [
    'an ItemList',
    { '@context': context, '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', position: 1, item: course }] },
  ],
])('schema.org’s Course as %s', async (_as, file) => {
  const { format, good, refused } = await read(file)
  expect(format).toBe('schema-org')
  expect(refused).toEqual([])
  expect(good).toMatchObject([expected])
})

it('a course of schema.org without a date has none, and an offer in another currency no price', async () => {
  const { good } = await read({
    '@type': 'Course',
    identifier: 'X',
    name: 'Uten dato',
    offers: { price: 10, priceCurrency: 'EUR' },
    hasCourseInstance: { courseMode: 'online' },
  })
  expect(good[0]?.fields).toEqual({ title: 'Uten dato', mode: 'online' })
})

const opportunity = {
  id: 'urn:epass:learningOpportunity:1',
  type: 'LearningOpportunity',
  identifier: [{ type: 'Identifier', notation: 'ELM-1' }],
  title: { nb: ['Fagskole i havbruk'], en: ['Vocational college in aquaculture'] },
  description: { nb: ['Lær å drive et anlegg.'], en: ['Learn to run a fish farm.'] },
  temporal: [{ type: 'PeriodOfTime', startDate: '2027-08-16', endDate: '2028-06-15' }],
  applicationDeadline: '2027-04-15',
  duration: 'P10M',
  mode: [{ id: 'http://data.europa.eu/snb/learning-assessment/920fbb3cbe', prefLabel: { en: ['Blended'] } }],
  providedBy: { id: 'urn:org:1', type: 'Organisation', legalName: { nb: 'Nordland fagskole' } },
  homepage: [{ contentURL: 'https://example.no/havbruk' }],
  admissionProcedure: { noteLiteral: { nb: 'Søk i samordna opptak.' } },
  priceDetail: [
    { amount: { value: 3200, unit: { id: 'http://publications.europa.eu/resource/authority/currency/NOK' } } },
  ],
  learningAchievementSpecification: {
    learningOutcome: [{ title: { nb: 'Planlegge drift' } }, { title: { nb: 'Måle vannkvalitet' } }],
    entryRequirement: { noteLiteral: { nb: 'Fagbrev' } },
  },
}

const fromElm = {
  code: 'ELM-1',
  title: 'Fagskole i havbruk',
  fields: {
    'title:en': 'Vocational college in aquaculture',
    'summary:en': 'Learn to run a fish farm.',
    mode: 'blended',
    provider: 'Nordland fagskole',
    amount: 3200,
    duration: '10 måneder',
    outcomes: ['Planlegge drift', 'Måle vannkvalitet'],
    requirements: 'Fagbrev',
    applyHow: 'Søk i samordna opptak.',
    applyUrl: 'https://example.no/havbruk',
    sessions: [{ starts: '2027-08-16', ends: '2028-06-15', deadline: '2027-04-15' }],
  },
}

it('a LearningOpportunity of the European Learning Model', async () => {
  const { format, good, refused } = await read({
    '@context': 'http://data.europa.eu/snb/model/context/edc-ap',
    '@graph': [opportunity],
  })
  expect(format).toBe('elm')
  expect(refused).toEqual([])
  expect(good).toMatchObject([fromElm])
})

it('the same where what belongs to it stands elsewhere in the file', async () => {
  const { good } = await read([{ ...opportunity, providedBy: { id: 'urn:org:1' } }, opportunity.providedBy])
  expect(good).toMatchObject([fromElm])
})

it('the XML of the European course catalogues', async () => {
  const { format, good, refused } = await read(`<?xml version="1.0"?>
    <loms:learningOpportunities xmlns:loms="http://data.europa.eu/snb/model/ap/loms">
      <learningOpportunityReferences>
        <learningOpportunity id="urn:lo:1">
          <identifier>ELM-1</identifier>
          <title xml:lang="nb">Fagskole i havbruk</title>
          <title xml:lang="en">Vocational college in aquaculture</title>
          <description xml:lang="nb">Lær å drive et anlegg.</description>
          <startedAtDate>2027-08-16</startedAtDate><endedAtDate>2028-06-15</endedAtDate>
          <providedBy idref="urn:org:1"/>
          <specifiedBy idref="urn:spec:1"/>
        </learningOpportunity>
      </learningOpportunityReferences>
      <agentReferences><organization id="urn:org:1"><prefLabel xml:lang="nb">Nordland fagskole</prefLabel></organization></agentReferences>
    </loms:learningOpportunities>`)
  expect(format).toBe('elm')
  expect(refused).toEqual([])
  expect(good).toMatchObject([
    {
      code: 'ELM-1',
      title: 'Fagskole i havbruk',
      fields: {
        provider: 'Nordland fagskole',
        'title:en': 'Vocational college in aquaculture',
        sessions: [{ starts: '2027-08-16', ends: '2028-06-15' }],
      },
    },
  ])
})
