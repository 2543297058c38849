import type { CollectionConfig, CollectionSlug, PayloadRequest, TypedUser } from 'payload'
import type { World } from '../world.ts'

/** What a list of the admin shows and can be asked for. */
interface List {
  slug: CollectionSlug
  drafts: boolean
  trash: boolean
  /** What its columns are sorted by. */
  columns: string[]
  searched: string[]
}

/** The lists in the admin's menu. */
export function listsOf({ payload }: World): List[] {
  return payload.config.collections
    .filter(({ admin, slug }) => admin.hidden !== true && !slug.startsWith('payload-'))
    .map((it) => ({
      slug: it.slug as CollectionSlug,
      drafts: Boolean(it.versions?.drafts),
      trash: it.trash === true,
      columns: (it.admin.defaultColumns ?? []).filter((name) => isStored(it, name)),
      searched: it.admin.listSearchableFields ?? [it.admin.useAsTitle ?? 'id'],
    }))
}

function isStored(it: CollectionConfig, name: string): boolean {
  const fields = 'flattenedFields' in it && Array.isArray(it.flattenedFields) ? it.flattenedFields : it.fields
  return fields.some((field) => 'name' in field && field.name === name && field.hasMany !== true)
}

/** A page of a list, asked for as the admin's list view does. */
export async function showList(
  { payload }: World,
  { slug, drafts }: List,
  user: TypedUser,
  asked: { sort?: string; page?: number; where?: object; trash?: boolean; locale?: 'no' | 'en' } = {},
): Promise<void> {
  const { where = {}, ...rest } = asked
  await payload.find({
    collection: slug,
    depth: 0,
    draft: drafts,
    fallbackLocale: false,
    includeLockStatus: true,
    limit: 25,
    locale: 'no',
    overrideAccess: false,
    user,
    req: { user, payload } as PayloadRequest,
    where: { ...where },
    ...rest,
  })
}
