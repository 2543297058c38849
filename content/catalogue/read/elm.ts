import { translationLocales } from '../../locale.ts'
import { between, type Table } from '../table.ts'
import { isObject } from './cells-of.ts'
import { isLocale } from './is-locale.ts'
import { type LinkedCourse, linkedRows, listed, typesOf } from './linked.ts'
import { tableOf } from './made-table.ts'
import { firstSentences } from './schema-org.ts'

type Thing = Record<string, unknown>

/** Whether a file is of the European Learning Model: it has learning opportunities. */
export function isElm(root: unknown): boolean {
  return opportunities(root).length > 0
}

/**
 * The learning opportunities of the European Learning Model 3 (data.europa.eu/snb/model), as JSON-LD, or as the XML of
 * the course catalogues, where what belongs to them stands elsewhere and is named by id. Opportunities with one
 * identifier are sessions of one course.
 */
export function readElm(root: unknown): Table {
  const byId = new Map(
    thingsIn(root).flatMap((it) => (idOf(it) === '' || Object.keys(it).length < 2 ? [] : [[idOf(it), it] as const])),
  )
  const follow = (value: unknown): Thing[] =>
    listed(value).flatMap((it): Thing[] => {
      if (typeof it === 'string') return [byId.get(it) ?? { prefLabel: it }]
      if (!isObject(it)) return []
      const named = text(it['@idref']) || idOf(it)
      return [Object.keys(it).length === 1 ? (byId.get(named) ?? it) : it]
    })
  const rows = allPlaces(opportunities(root).map((it) => courseOf(it, follow))).flatMap(linkedRows)
  return tableOf('elm', rows)
}

/** Runs of one course may be held in different towns: the course is held in all of them. */
function allPlaces(runs: LinkedCourse[]): LinkedCourse[] {
  const byCode = Map.groupBy(runs, (it) => it.fields.code)
  return runs.map((run) => {
    const named = byCode.get(run.fields.code)?.flatMap((it) => (it.fields.places ?? '').split(between)) ?? []
    const places = [...new Set(named)].filter((it) => it !== '').join(between)
    return { ...run, fields: { ...run.fields, places } }
  })
}

function courseOf(it: Thing, follow: (value: unknown) => Thing[]): LinkedCourse {
  const [specification = {}] = follow(it.learningAchievementSpecification ?? it.specifiedBy)
  const [period = {}] = follow(it.temporal)
  const [price] = follow(it.priceDetail ?? it.priceDetails)
  const description = text(it.description) || text(specification.description)
  const translated = Object.fromEntries(
    translationLocales.flatMap((locale) => [
      [`title:${locale}`, inLanguage(it.title, locale)],
      [`description:${locale}`, inLanguage(it.description, locale)],
      [`summary:${locale}`, firstSentences(inLanguage(it.description, locale))],
    ]),
  )
  return {
    fields: {
      code: identifier(it, follow) || idOf(it),
      title: text(it.title),
      summary: firstSentences(description),
      description,
      ...translated,
      outcomes: follow(specification.learningOutcome)
        .map((one) => text(one.title) || label(one))
        .join('|'),
      requirements: text(specification.entryRequirement) || text(specification.entryRequirements),
      language: language(follow(it.language ?? specification.language)[0]),
      provider: follow(it.providedBy).map((one) => text(one.legalName) || label(one))[0] ?? '',
      places: follow(it.providedAt ?? it.location)
        .map(label)
        .filter((one) => one !== '')
        .join(between),
      mode: modeOf(follow(it.mode).map((one) => `${idOf(one)} ${label(one)}`.toLowerCase())),
      amount: amount(price, follow),
      priceNote: text(price?.description) || text(price?.additionalNote),
      duration: durationWords(text(it.duration)),
      applyHow: text(it.admissionProcedure),
      applyUrl: webOf(it, follow),
    },
    sessions: [
      {
        starts: text(period.startDate) || text(it.startedAtDate) || text(it.startDate),
        ends: text(period.endDate) || text(it.endedAtDate) || text(it.endDate),
        deadline: text(it.applicationDeadline),
        scheduleNote: text(it.scheduleInformation),
      },
    ],
  }
}

/** Every thing of a file, however deep. */
function thingsIn(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap(thingsIn)
  if (!isObject(value)) return []
  return [value, ...Object.values(value).flatMap(thingsIn)]
}

function opportunities(root: unknown): Thing[] {
  const typed = thingsIn(root).filter((it) => typesOf(it).includes('LearningOpportunity') && it.title !== undefined)
  if (typed.length > 0) return typed
  return thingsIn(root)
    .flatMap((it) => [...listed(it.learningOpportunity), ...listed(it.LearningOpportunity)])
    .filter(isObject)
    .filter((it) => it.title !== undefined)
}

function idOf(thing: Thing): string {
  return text(thing.id ?? thing['@id'] ?? thing['@about'])
}

/** A text in Norwegian, or in the first language there is, in whichever of the ways the model has of saying it. */
function text(value: unknown): string {
  const [first, ...others] = listed(value)
  if (isObject(first) && ('@lang' in first || '@language' in first)) {
    const all = [first, ...others].filter(isObject)
    const own = all.find((it) => ['no', 'nb', 'nn'].includes(languageOf(it))) ?? first
    return text(own['@value'] ?? own['#text'])
  }
  if (!isObject(first)) return first === undefined || first === null ? '' : String(first).trim()
  const inner = first.noteLiteral ?? first['@value'] ?? first['#text'] ?? first.text
  if (inner !== undefined) return text(inner)
  const own = ['nb', 'nn', 'no'].find((it) => it in first) ?? Object.keys(first).find((it) => /^[a-z]{2,3}$/.test(it))
  return own === undefined ? '' : text(first[own])
}

function inLanguage(value: unknown, locale: string): string {
  for (const it of listed(value).filter(isObject)) {
    if (languageOf(it) === locale) return text(it['@value'] ?? it['#text'])
    if (isObject(it.noteLiteral)) return inLanguage(it.noteLiteral, locale)
    if (Object.keys(it).some(isLocale) && locale in it) return text(it[locale])
  }
  return ''
}

function languageOf(it: Thing): string {
  return text(it['@lang'] ?? it['@language'])
}

function label(thing: Thing): string {
  return text(thing.prefLabel) || text(thing.title) || text(thing.name) || text(thing.geographicName)
}

function identifier(it: Thing, follow: (value: unknown) => Thing[]): string {
  const [first] = follow(it.identifier)
  return first ? text(first.notation) || text(first['#text']) || label(first) : ''
}

function webOf(it: Thing, follow: (value: unknown) => Thing[]): string {
  const [page] = follow(it.homepage ?? it.homePage ?? it.landingPage)
  const address = page
    ? text(page.contentURL) || text(page.contentUrl) || text(page['@uri']) || idOf(page) || label(page)
    : ''
  return /^https?:\/\//.test(address) ? address : ''
}

function modeOf(words: string[]): string {
  const found = words.map((it) =>
    /blended|hybrid|kombin|samling/.test(it)
      ? 'blended'
      : /online|nett|distance|fjern/.test(it)
        ? 'online'
        : /presen|on.?site|fysisk|sted/.test(it)
          ? 'in-place'
          : '',
  )
  const [first = '', ...others] = new Set(found.filter((it) => it !== ''))
  return others.length > 0 ? 'blended' : first
}

function amount(price: Thing | undefined, follow: (value: unknown) => Thing[]): string {
  const [sum] = price ? follow(price.amount) : []
  const unit = sum
    ? follow(sum.unit)
        .map((it) => `${idOf(it)} ${label(it)}`)
        .join(' ')
    : ''
  if (unit !== '' && !/NOK/i.test(unit)) return ''
  return (sum ? text(sum.value) || text(sum['#text']) : '').replace(/\.\d+$/, '')
}

function language(thing: Thing | undefined): string {
  const word = thing
    ? `${idOf(thing)} ${label(thing)}`.toLowerCase().match(/\b(nob|nno|nor|eng|nb|nn|no|en|sme|smj|sma|se)\b/)?.[1]
    : undefined
  const codes: Record<string, string> = { nob: 'nb', nor: 'nb', no: 'nb', nno: 'nn', eng: 'en', sme: 'se' }
  return word === undefined ? '' : (codes[word] ?? word)
}

function durationWords(iso: string): string {
  const match = /^P(\d+)(Y|M|W|D)$/.exec(iso)
  const units: Record<string, string> = { Y: 'år', M: 'måneder', W: 'uker', D: 'dager' }
  return match ? `${match[1]} ${units[match[2] ?? ''] ?? ''}` : iso
}
