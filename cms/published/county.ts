import { prose } from './prose.ts'
import { type Document, day, instant, isDocument, list, localized, orNull, related, rows, text } from './shape.ts'

export function region(doc: Document): unknown {
  return {
    id: doc.id,
    slug: doc.slug,
    name: localized(doc.name),
    municipalities: rows(doc.municipalities, (it) => ({
      number: text(it.number),
      name: text(it.name),
      sami: text(it.samiName) === null ? null : { name: text(it.samiName), lang: it.samiLang },
    })),
    aliases: list(doc.aliases),
    colour: doc.colour,
    picture: related(doc.picture),
    samiArea: doc.samiArea === true,
    closed: ending(doc.closed),
    closing: ending(doc.closing),
  }
}

/** A region is open until a closing is carried out, and none is planned until one is told of: empty groups in the admin. */
function ending(group: unknown): unknown {
  if (!isDocument(group) || orNull(group.successor) === null) return null
  return { on: day(group.on), successor: related(group.successor) }
}

export function service(doc: Document): unknown {
  return {
    id: doc.id,
    written: doc.written,
    title: localized(doc.title),
    summary: localized(doc.summary),
    scope: doc.scope,
    region: related(doc.region),
    replaceable: doc.replaceable === true,
    order: doc.order,
  }
}

export function provider(doc: Document): unknown {
  return { id: doc.id, name: text(doc.name), type: doc.type, url: text(doc.url) }
}

export function synonym(doc: Document): unknown {
  return {
    id: doc.id,
    words: list(doc.words),
    finds: list(doc.finds),
    both: doc.both === true,
    note: text(doc.note),
  }
}

export function goal(doc: Document): unknown {
  return {
    id: doc.id,
    slug: doc.slug,
    written: doc.written,
    title: localized(doc.title),
    summary: localized(doc.summary),
    body: localized(doc.body, prose),
    order: doc.order,
  }
}

export function news(doc: Document): unknown {
  return {
    id: doc.id,
    slug: doc.slug,
    written: doc.written,
    region: related(doc.region),
    title: localized(doc.title),
    summary: localized(doc.summary),
    body: localized(doc.body, prose),
    date: day(doc.date),
    expires: day(doc.expires),
    picture: related(doc.picture),
  }
}

export function page(doc: Document): unknown {
  return {
    id: doc.id,
    path: doc.path,
    written: doc.written,
    title: localized(doc.title),
    summary: localized(doc.summary),
    body: localized(doc.body, prose),
    decisions: rows(doc.decisions, (it) => ({
      reference: text(it.reference),
      year: it.year,
      text: localized(it.text),
    })),
    order: doc.order,
  }
}

export function media(doc: Document): unknown {
  const original = file(doc)
  if (doc.mimeType === 'application/pdf') return { id: doc.id, format: 'document', title: localized(doc.alt), original }
  const sizes = isDocument(doc.sizes) ? Object.values(doc.sizes).filter(isDocument) : []
  const made = sizes.filter((it) => orNull(it.filename) !== null)
  return {
    id: doc.id,
    format: 'picture',
    alt: localized(doc.alt),
    credit: text(doc.credit),
    original,
    sizes: made.map(file),
  }
}

function file(it: Document): unknown {
  return { file: it.filename, type: it.mimeType, width: pixels(it.width), height: pixels(it.height), size: it.filesize }
}

/** A drawing may be any size, or none. */
function pixels(value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value) || null : orNull(value)
}

export function profile(doc: Document): unknown {
  return {
    id: 'profile',
    written: doc.written,
    name: text(doc.name),
    county: text(doc.county),
    about: localized(doc.about),
    email: text(doc.email),
    logo: related(doc.logo),
    colour: doc.colour,
  }
}

export function navigation(doc: Document): unknown {
  const front = isDocument(doc.front) ? doc.front : {}
  const entries = (value: unknown) => rows(value, (it) => ({ label: localized(it.label), href: text(it.href) }))
  return {
    id: 'navigation',
    written: doc.written,
    menu: entries(doc.menu),
    shortcuts: entries(doc.shortcuts),
    about: entries(doc.about),
    front: { heading: localized(front.heading), lede: localized(front.lede) },
  }
}

export function notice(doc: Document): unknown {
  return {
    id: 'notice',
    written: doc.written,
    active: doc.active === true,
    level: doc.level,
    title: localized(doc.title),
    text: localized(doc.text),
    from: instant(doc.from),
    until: instant(doc.until),
  }
}
