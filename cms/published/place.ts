import { opening } from './opening.ts'
import { type Document, day, instant, list, localized, orNull, related, rows, text } from './shape.ts'

export function place(doc: Document): unknown {
  return {
    id: doc.id,
    region: related(doc.region),
    written: doc.written,
    summary: localized(doc.summary),
    stage: doc.stage,
    oneDoorFrom: day(doc.oneDoorFrom),
    merger: localized(doc.merger),
    parts: rows(doc.parts, (it) => ({
      id: it.id,
      type: it.type,
      name: text(it.name),
      visitBefore: localized(it.visitBefore),
      address: orNull(it.address),
      movesIn: day(it.movesIn),
      formerPaths: list(it.formerPaths),
    })),
    partners: rows(doc.partners, (it) => ({ type: it.type, name: text(it.name), url: text(it.url) })),
    addresses: rows(doc.addresses, address),
    email: text(doc.email),
    bookingUrl: text(doc.bookingUrl),
    services: services(doc),
    people: rows(doc.people, (it) => ({
      role: localized(it.role),
      name: text(it.name),
      languages: text(it.languages),
      email: text(it.email),
      consent: it.consent === true,
    })),
    picture: related(doc.picture),
    aliases: list(doc.aliases),
    checked: day(doc.checked),
  }
}

/** What a place offers, also of a draft, whose rows may lack a service. */
export function services(doc: Document): unknown[] {
  return rows(doc.services, (it) => ({
    service: related(it.service),
    addition: localized(it.addition),
    replacement: localized(it.replacement),
    from: day(it.from),
  }))
}

function address(it: Document): unknown {
  return {
    id: it.id,
    label: text(it.label),
    street: text(it.street),
    postalCode: text(it.postalCode),
    town: text(it.town),
    municipality: text(it.municipality),
    position: { latitude: it.latitude, longitude: it.longitude },
    telephone: text(it.telephone),
    directions: localized(it.directions),
    transport: rows(it.transport, (row) => ({ mode: row.mode, text: localized(row.text) })),
    access: rows(it.access, (row) => ({
      feature: row.feature,
      available: row.available === true,
      note: localized(row.note),
    })),
    ...opening(it),
    confirmed: it.confirmed === true,
  }
}

export function exception(doc: Document): unknown {
  return {
    id: doc.id,
    place: related(doc.place),
    address: orNull(doc.address),
    from: day(doc.from),
    to: day(doc.to) ?? day(doc.from),
    periods: rows(doc.periods, (it) => ({ opens: it.opens, closes: it.closes, mode: orNull(it.mode) ?? 'drop-in' })),
    reason: localized(doc.reason),
  }
}

/** What was confirmed and when; by whom is the editors' own. */
export function confirmation(doc: Document): unknown {
  return {
    id: doc.id,
    place: related(doc.place),
    course: related(doc.course),
    fact: text(doc.fact),
    value: text(doc.value),
    on: instant(doc.on),
  }
}

/**
 * Only an adopted name is published, and one whose adoption was undone after pages had said it, for its address; a
 * proposal is the editors' own.
 */
export function name(doc: Document): unknown {
  const withdrawn = doc.state === 'withdrawn' && doc.keepsAddress === true
  if (doc.state !== 'adopted' && !withdrawn) return null
  return {
    id: doc.id,
    place: related(doc.place),
    name: text(doc.name),
    from: day(doc.from),
    decision: text(doc.decision),
    formerShownUntil: day(doc.formerShownUntil),
    withdrawn,
  }
}
