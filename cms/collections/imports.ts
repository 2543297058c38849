import type { CollectionConfig } from 'payload'
import { nobody } from '../access/rules.ts'
import { importEndpoints } from '../import/endpoints.ts'
import { runStates } from '../import/run.ts'

/** An import: who brought which catalogue in, and what came of it. Its file and its rows lie in `DATA_DIR/imports`. */
export const imports: CollectionConfig = {
  slug: 'imports',
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  disableDuplicate: true,
  endpoints: importEndpoints,
  fields: [
    { name: 'name', type: 'text', required: true },
    { name: 'state', type: 'select', required: true, index: true, options: [...runStates] },
    { name: 'by', type: 'relationship', relationTo: 'users', index: true },
    /** Whose courses they are, where the rows do not say. */
    { name: 'region', type: 'relationship', relationTo: 'regions', index: true },
    { name: 'provider', type: 'relationship', relationTo: 'providers', index: true },
    /** `file`, or the id of the source it was fetched from. */
    { name: 'source', type: 'text', required: true, index: true },
    { name: 'options', type: 'json', required: true },
    { name: 'preview', type: 'json' },
    { name: 'progress', type: 'json', required: true },
    { name: 'error', type: 'json' },
    { name: 'startedAt', type: 'date' },
    { name: 'finishedAt', type: 'date' },
  ],
}
