import { type Document, day, isDocument, localized, orNull, rows, text } from './shape.ts'

/** The facts of the accessibility statement. */
export function statement(doc: Document): unknown {
  return {
    id: 'statement',
    written: doc.written,
    checks: rows(doc.checks, (it) => ({ how: it.how, on: day(it.on), by: localized(it.by) })),
    conformance: orNull(doc.conformance),
    faults: rows(doc.faults, (it) => ({
      criterion: it.criterion,
      reason: it.reason,
      text: localized(it.text),
      mended: day(it.mended),
    })),
    email: text(doc.email),
    telephone: text(doc.telephone),
    complaint: text(doc.complaint),
    published: text(doc.published),
  }
}

/** Who answers for what is kept of people. */
export function privacy(doc: Document): unknown {
  return {
    id: 'privacy',
    written: doc.written,
    controller: text(doc.controller),
    email: text(doc.email),
    telephone: text(doc.telephone),
    officer: officer(doc.officer),
    processors: rows(doc.processors, (it) => ({ name: text(it.name), does: localized(it.does) })),
  }
}

/** None until something is entered: an empty group in the admin. */
function officer(group: unknown): unknown {
  if (!isDocument(group)) return null
  const it = { name: text(group.name), email: text(group.email), telephone: text(group.telephone) }
  return Object.values(it).every((value) => value === null) ? null : it
}
