import type { CollectionBeforeValidateHook, CollectionConfig } from 'payload'

/**
 * An earlier version brings back what its editor may write; what only others may change stays as it is now. Payload
 * 3.90 drops such a field from the version it restores (`fields/hooks/beforeValidate/promise.js`, where an update would
 * take the stored value): a region's editor could not go back to any version of a place, or lost its title.
 */
export function withKeptOnRestore(collection: CollectionConfig): CollectionConfig {
  const guarded = collection.fields.flatMap((it) =>
    'name' in it && 'access' in it && it.access?.update ? it.name : [],
  )
  if (!collection.versions || guarded.length === 0) return collection
  const keep: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
    if (data === undefined || req.context.isRestoringVersion !== true) return data
    const dropped = guarded.filter((it) => data[it] === undefined)
    return { ...data, ...Object.fromEntries(dropped.map((it) => [it, originalDoc?.[it]])) }
  }
  const { beforeValidate = [], ...hooks } = collection.hooks ?? {}
  return { ...collection, hooks: { ...hooks, beforeValidate: [keep, ...beforeValidate] } }
}
