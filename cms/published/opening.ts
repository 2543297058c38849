import { contractYearDay } from '../fields/year-day.ts'
import { type Document, isDocument, list, localized, rows } from './shape.ts'

const nths: Record<string, number | string> = { first: 1, second: 2, third: 3, fourth: 4, last: 'last' }

/** The opening hours of an address: the ordinary week, seasons, monthly evenings, and the rule for holidays. */
export function opening(it: Document): Document {
  return {
    hours: rows(it.hours, hoursLine),
    seasons: rows(it.seasons, (row) => ({
      id: row.id,
      title: localized(row.title),
      from: contractYearDay(row.from),
      to: contractYearDay(row.to),
      hours: rows(row.hours, hoursLine),
    })),
    monthly: rows(it.monthly, (row) => ({ nth: nths[String(row.nth)], ...hoursLine(row) })),
    holidays: holidays(isDocument(it.holidays) ? it.holidays : {}),
  }
}

function hoursLine(row: Document): Document {
  return {
    weekday: Number(row.weekday),
    opens: row.opens,
    closes: row.closes,
    mode: row.mode,
    note: localized(row.note),
  }
}

function holidays({ closed, openOn, eves, evesClose }: Document): Document {
  return {
    closed: closed === true,
    openOn: list(openOn),
    eves: eves === 'early' ? { closes: evesClose } : eves === 'closed' ? 'closed' : 'ordinary',
  }
}
