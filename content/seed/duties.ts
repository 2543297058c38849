import type { Privacy } from '../privacy.ts'
import type { Statement } from '../statement.ts'
import { text } from './writing.ts'

/**
 * What is true of a fresh installation: programs try the pages, and no person has judged them.
 * @param today the Oslo day it is seeded on
 */
export function statement(today: string): Statement {
  return {
    id: 'statement',
    written: 'nb',
    checks: [
      {
        how: 'automated',
        on: today,
        by: text(
          'De som utvikler nettstedet, med axe på et utvalg av sidetypene, i ulike bredder og i lyst og mørkt.',
          'Those who develop the site, with axe on a selection of the types of pages, at several widths and in light and dark.',
        ),
      },
      {
        how: 'keyboard',
        on: today,
        by: text(
          'De som utvikler nettstedet, med prøver som går gjennom de viktigste oppgavene uten mus.',
          'Those who develop the site, with tests that go through the main tasks without a mouse.',
        ),
      },
    ],
    conformance: null,
    faults: [
      {
        criterion: '1.3.1',
        reason: 'fault',
        text: text(
          'PDF-filer som stedene legger ut, kan mangle overskrifter og merking. Da kan de være vanskelige å lese med skjermleser. Be oss om en annen utgave.',
          'PDF files that the centres publish may lack headings and tags. Then they can be hard to read with a screen reader. Ask us for another version.',
        ),
        mended: null,
      },
    ],
    email: 'post@example.no',
    telephone: null,
    complaint: 'https://www.diskrimineringsnemnda.no/',
    published: null,
  }
}

/** Placeholders, as everywhere where nobody has said who answers. */
export const privacy: Privacy = {
  id: 'privacy',
  written: 'nn',
  controller: 'Nordland fylkeskommune',
  email: 'post@example.no',
  telephone: null,
  officer: null,
  processors: [],
}
