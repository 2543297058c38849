import type { PayloadRequest } from 'payload'
import { relatedId } from '../access/roles.ts'
import { within } from '../database/within.ts'
import type { Document } from '../published/shape.ts'
import { type Origin, readOrigins } from './origins.ts'

/** A course as it is stored, with what belongs to it. */
export interface StoredCourse {
  doc: Document
  origin: Origin | null
  /** Whether somebody has changes of it that are not published. */
  pending: boolean
}

/** The courses that rows may be, by provider and code. */
export class StoredCourses {
  readonly #byKey = new Map<string, StoredCourse[]>()
  readonly all: StoredCourse[]

  private constructor(all: StoredCourse[]) {
    this.all = all
    for (const it of all) {
      const code = it.doc.reference
      const provider = relatedId(it.doc, 'provider')
      if (typeof code !== 'string' || provider === null) continue
      const key = keyOf(provider, code)
      this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), it])
    }
  }

  /** Reads the courses of some providers, those in the trash too. */
  static async of(req: PayloadRequest, providers: readonly string[]): Promise<StoredCourses> {
    const transaction = await within(req)
    const common = { pagination: false, limit: 0, req: transaction } as const
    const mine = { provider: { in: [...providers] } }
    const { docs } = await req.payload.db.find<Document>({
      collection: 'courses',
      where: mine,
      locale: 'all',
      ...common,
    })
    const origins = await readOrigins(req, mine)
    const byCourse = new Map(origins.map((it) => [it.course, it]))
    const { docs: drafts } = await req.payload.db.findVersions<Document>({
      collection: 'courses',
      where: {
        and: [
          { latest: { equals: true } },
          { 'version._status': { equals: 'draft' } },
          { 'version.provider': { in: [...providers] } },
        ],
      },
      select: { parent: true },
      ...common,
    })
    const pending = new Set(drafts.map((it) => String(relatedId(it, 'parent') ?? it.parent)))
    return new StoredCourses(
      docs.map((doc) => {
        const id = String(doc.id)
        return { doc, origin: byCourse.get(id) ?? null, pending: doc._status === 'published' && pending.has(id) }
      }),
    )
  }

  /** The courses with a code of a provider: those that an import wrote first. */
  with(provider: string, code: string): StoredCourse[] {
    const found = this.#byKey.get(keyOf(provider, code)) ?? []
    const imported = found.filter((it) => it.origin !== null)
    return imported.length > 0 ? imported : found
  }
}

function keyOf(provider: string, code: string): string {
  return `${provider} ${code.trim()}`
}
