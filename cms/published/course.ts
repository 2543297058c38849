import { prose } from './prose.ts'
import { type Document, day, list, localized, orNull, related, relatedMany, rows, text } from './shape.ts'

export function course(doc: Document): unknown {
  return {
    id: doc.id,
    slug: doc.slug,
    written: doc.written,
    region: related(doc.region),
    shownIn: relatedMany(doc.shownIn),
    provider: related(doc.provider),
    reference: text(doc.reference),
    title: localized(doc.title),
    summary: localized(doc.summary),
    description: localized(doc.description, prose),
    outcomes: rows(doc.outcomes, (it) => localized(it.text)),
    requirements: localized(doc.requirements),
    subject: doc.subject,
    level: doc.level,
    credential: doc.credential,
    language: doc.language,
    languageLevel: orNull(doc.levelTo) === null ? null : { from: orNull(doc.levelFrom), to: doc.levelTo },
    mode: doc.mode,
    places: relatedMany(doc.places),
    admission: doc.admission,
    sessions: rows(doc.sessions, session),
    price: {
      terms: doc.priceTerms,
      amount: orNull(doc.amount),
      per: doc.pricePer,
      examFee: orNull(doc.examFee),
      note: localized(doc.priceNote),
    },
    duration: localized(doc.duration),
    workload: localized(doc.workload),
    audiences: list(doc.audiences),
    goals: relatedMany(doc.goals),
    contact: contact(doc),
    apply: { url: text(doc.applyUrl), how: localized(doc.applyHow), email: text(doc.applyEmail) },
  }
}

function contact(doc: Document): unknown {
  const it = {
    name: localized(doc.contactName),
    email: text(doc.contactEmail),
    telephone: text(doc.contactTelephone),
  }
  return Object.values(it).every((value) => value === null) ? null : it
}

function session(it: Document): unknown {
  return {
    id: it.id,
    starts: day(it.starts),
    ends: day(it.ends),
    meetings: rows(it.meetings, (row) => ({ weekday: Number(row.weekday), opens: row.opens, closes: row.closes })),
    scheduleNote: localized(it.scheduleNote),
    address: orNull(it.address),
    room: text(it.room),
    capacity: orNull(it.capacity),
    placesLeft: orNull(it.placesLeft),
    status: it.status,
    waiting: orNull(it.waiting),
    applyFrom: day(it.applyFrom),
    deadline: day(it.deadline),
  }
}
