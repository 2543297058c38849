import MiniSearch from 'minisearch'
import type { Contestant } from './engine.ts'
import { type FlatCourse, flat } from './flat.ts'

/** MiniSearch as its own page shows it: prefixes, a fifth of the letters may be wrong, titles before the rest. */
export const minisearch: Contestant = {
  name: 'MiniSearch 7.2, stock',
  build({ courses }) {
    const index = new MiniSearch<FlatCourse>({ fields: ['title', 'code', 'text'] })
    const documents = courses.map(flat)
    index.addAll(documents)
    return {
      find: (q) =>
        index
          .search(q, { prefix: true, fuzzy: 0.2, boost: { title: 2 } })
          .slice(0, 10)
          .map((it) => String(it.id)),
      update: (number) => {
        const it = documents[number % documents.length]
        if (it) index.replace({ ...it, title: `${it.title} ${number}` })
        if (it) documents[number % documents.length] = { ...it, title: `${it.title} ${number}` }
      },
    }
  },
}
