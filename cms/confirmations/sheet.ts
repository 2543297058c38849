import type { Payload } from 'payload'
import type { Confirmation } from '#content/confirmation.ts'
import type { Course } from '#content/course.ts'
import { osloDay } from '#content/date.ts'
import type { Fact } from '#content/facts.ts'
import type { Content, Kind } from '#content/kinds.ts'
import type { Place } from '#content/place.ts'
import type { StoredRelease } from '../release/release.ts'

/** As much of a course as it takes to ask whether it is still right: a county may have tens of thousands. */
export type SlimCourse = Pick<Course, 'id' | 'region' | 'provider' | 'admission' | 'sessions' | 'price'> & {
  title: string
  /** The Oslo day its published text last changed. */
  written: string
  fact: Fact
}

const kinds = ['place', 'course', 'confirmation', 'region', 'service'] as const satisfies readonly Kind[]
type SheetKind = (typeof kinds)[number]

/** Releases read in one go: libSQL reads without letting others in between. */
const batch = 500

/**
 * What is published and goes stale, and what was confirmed of it, kept in memory and brought up to date by the releases
 * that came since: reading ten thousand courses for each dashboard would take a second each time.
 */
export class Sheet {
  readonly places = new Map<string, Place>()
  readonly courses = new Map<string, SlimCourse>()
  readonly regionNames = new Map<string, string>()
  readonly serviceTitles = new Map<string, string>()
  readonly #confirmations = new Map<string, Confirmation>()
  readonly #about = new Map<string, Set<string>>()
  readonly #payload: Payload
  #read = 0
  #reading: Promise<void> = Promise.resolve()

  constructor(payload: Payload) {
    this.#payload = payload
  }

  /** The confirmations about a place or a course. */
  confirmationsOf(id: string): Confirmation[] {
    return [...(this.#about.get(id) ?? [])].flatMap((it) => this.#confirmations.get(it) ?? [])
  }

  /** Brings it up to date with what has been committed. */
  refresh(): Promise<void> {
    const before = this.#reading.catch(() => undefined)
    this.#reading = before.then(() => this.#refresh())
    return this.#reading
  }

  async #refresh(): Promise<void> {
    for (;;) {
      const { docs } = await this.#payload.db.find<StoredRelease>({
        collection: 'releases',
        // All kinds: asked for its own, SQLite would sort every release of them for each batch.
        where: { sequence: { greater_than: this.#read } },
        sort: 'sequence',
        limit: batch,
        pagination: false,
      })
      for (const it of docs) this.#take(it)
      this.#read = docs.at(-1)?.sequence ?? this.#read
      if (docs.length < batch) return
    }
  }

  #take({ kind, document, gone, body, lastmod, digest }: StoredRelease): void {
    if (!isSheetKind(kind)) return
    if (gone) {
      this.#forget(kind, document)
      return
    }
    switch (kind) {
      case 'place':
        this.places.set(document, bodyOf<'place'>(body))
        break
      case 'course':
        this.courses.set(document, slim(bodyOf<'course'>(body), lastmod, digest))
        break
      case 'region':
        this.regionNames.set(document, bodyOf<'region'>(body).name.no)
        break
      case 'service':
        this.serviceTitles.set(document, bodyOf<'service'>(body).title.no)
        break
      case 'confirmation': {
        const it = bodyOf<'confirmation'>(body)
        const about = it.place ?? it.course ?? ''
        this.#confirmations.set(document, it)
        this.#about.set(about, (this.#about.get(about) ?? new Set()).add(document))
      }
    }
  }

  #forget(kind: SheetKind, id: string): void {
    const shelves = {
      place: this.places,
      course: this.courses,
      region: this.regionNames,
      service: this.serviceTitles,
      confirmation: this.#confirmations,
    }
    shelves[kind].delete(id)
  }
}

function slim(
  { id, region, provider, admission, sessions, price, title }: Course,
  lastmod: string,
  value: string,
): SlimCourse {
  const fact: Fact = { name: 'course', kind: 'course', value, standsIn: false }
  return {
    id,
    region,
    provider,
    admission,
    sessions,
    price,
    title: title.no,
    written: osloDay(Date.parse(lastmod)),
    fact,
  }
}

function isSheetKind(kind: Kind): kind is SheetKind {
  return kinds.some((it) => it === kind)
}

function bodyOf<K extends Kind>(body: unknown): Content[K] {
  // Parsed by the contract when it was released, under the kind it is stored with.
  return body as Content[K]
}

const open = new WeakMap<Payload, Sheet>()

/** The sheet of this CMS, up to date. */
export async function sheetOf(payload: Payload): Promise<Sheet> {
  const sheet = open.get(payload) ?? new Sheet(payload)
  open.set(payload, sheet)
  await sheet.refresh()
  return sheet
}
