import { Catalogue } from '#site/search/catalogue.ts'
import { nothingAsked, perPage } from '#site/search/query.ts'
import type { Contestant } from './engine.ts'
import { held, now } from './world.ts'

/** Our own search as a page asks it: with the counts of every facet, and 25 courses to show. */
export const ours: Contestant = {
  name: 'Ei dør',
  build({ view: first, courses }) {
    let view = first
    const catalogue = new Catalogue()
    catalogue.follow(view)
    return {
      find: (q) =>
        catalogue
          .searchCourses({ ...nothingAsked, q, size: perPage })
          .courses.slice(0, 10)
          .map((it) => it.id),
      update: (number) => {
        const course = courses[number % courses.length]
        if (!course) return
        const title = { ...course.title, no: `${course.title.no} ${number}` }
        view = view.update({ put: [held('course', { ...course, title })], now }).view
        catalogue.follow(view)
      },
    }
  },
}
