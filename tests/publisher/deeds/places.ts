import { addDays, osloDay } from '#content/date.ts'
import { factsOfPlace } from '#content/facts.ts'
import { type Deed, freshId, freshSlug, freshText, retold, someDay, withdraw } from './saying.ts'

/** What happens to regions, their places, names and hours. */
export const placeDeeds: Record<string, Deed> = {
  'move a region to another address': (editors) =>
    editors.edit('region', (it) => ({ ...it, slug: freshSlug(editors) })),
  'rename a region': (editors) =>
    editors.edit('region', (it) => ({ ...it, name: { ...it.name, no: `Region ${editors.fresh()}` } })),
  'translate a region, or take the translation away': (editors) =>
    editors.edit('region', (it) => ({ ...it, name: retold(editors, it.name, it.name).title })),
  'repaint a region': (editors) =>
    editors.edit('region', (it) => ({
      ...it,
      colour: `#${editors.chance.below(0xffffff).toString(16).padStart(6, '0')}`,
    })),
  'withdraw a region': withdraw('region'),
  'restore a region': (editors) => {
    const it = editors.former('region')
    const own = { slug: freshSlug(editors), name: { no: `Region ${editors.fresh()}` } }
    if (it) editors.publish('region', { ...it, ...own })
  },
  'edit a place': (editors) =>
    editors.edit('place', (it) => ({ ...it, summary: { ...it.summary, ...freshText(editors) } })),
  'translate a place, or take the translation away': (editors) =>
    editors.edit('place', (it) => ({ ...it, summary: retold(editors, it.summary, it.summary).summary })),
  'put off the one door': (editors) =>
    editors.edit('place', (it) => ({ ...it, stage: 'separate', oneDoorFrom: someDay(editors) })),
  'change the hours': (editors) =>
    editors.edit('place', (it) => ({
      ...it,
      addresses: it.addresses.map((address) => ({
        ...address,
        hours: address.hours.map((hours) => ({ ...hours, opens: `0${editors.chance.below(10)}:00`, closes: '16:00' })),
      })),
    })),
  'give a place a season and holidays': (editors) =>
    editors.edit('place', (it) => ({
      ...it,
      addresses: it.addresses.map((address) => ({
        ...address,
        seasons: [
          {
            id: freshId(editors),
            title: { no: `Sesong ${editors.fresh()}` },
            from: someDay(editors).slice(5),
            to: someDay(editors).slice(5),
            hours: [],
          },
        ],
        holidays: { closed: editors.chance.flip(), openOn: [], eves: 'closed' },
      })),
    })),
  'withdraw a place': withdraw('place'),
  'restore a place': (editors) => {
    const it = editors.former('place')
    if (it) editors.publish('place', { ...it, summary: freshText(editors) })
  },
  'adopt a name': (editors) => {
    const place = editors.any('place')?.id
    const from = someDay(editors)
    const formerShownUntil = editors.chance.flip() ? addDays(from, 2) : null
    const own = {
      id: freshId(editors),
      name: `Karrierehuset ${editors.fresh()}`,
      decision: null,
      from,
      formerShownUntil,
      withdrawn: false,
    }
    if (place !== undefined && editors.count('name') < 12) editors.publish('name', { ...own, place })
  },
  'undo an adoption': (editors) => editors.edit('name', (it) => ({ ...it, withdrawn: true })),
  'close a region': (editors) => {
    const open = editors.all('region').filter((it) => it.closed === null)
    const region = editors.chance.maybe(open)
    const successor = editors.chance.maybe(open.filter((it) => it.id !== region?.id))
    if (!region || !successor || open.length < 3) return
    const closed = { on: osloDay(editors.now), successor: successor.id }
    for (const it of editors.all('course'))
      if (it.region === region.id) editors.publish('course', { ...it, region: successor.id })
    editors.publish('region', { ...region, closed })
  },
  'plan to close a region': (editors) => {
    const open = editors.all('region').filter((it) => it.closed === null)
    const region = editors.chance.maybe(open)
    const successor = editors.chance.maybe(editors.all('region').filter((it) => it.id !== region?.id))
    if (!region || !successor) return
    const closing = editors.chance.flip() ? { on: someDay(editors), successor: successor.id } : null
    editors.publish('region', { ...region, closing })
  },
  'open a region again': (editors) => {
    const region = editors.chance.maybe(editors.all('region').filter((it) => it.closed !== null))
    if (region) editors.publish('region', { ...region, closed: null })
  },
  'correct a name': (editors) => editors.edit('name', (it) => ({ ...it, name: `Huset ${editors.fresh()}` })),
  'withdraw a name': withdraw('name'),
  'close for some days': (editors) => {
    const place = editors.any('place')?.id
    const from = someDay(editors)
    const own = {
      id: freshId(editors),
      address: null,
      from,
      to: addDays(from, 1),
      periods: [],
      reason: freshText(editors),
    }
    if (place !== undefined && editors.count('exception') < 12) editors.publish('exception', { ...own, place })
  },
  'close the whole county for a day': (editors) => {
    const from = someDay(editors)
    const own = { id: freshId(editors), place: null, address: null, from, to: from, periods: [] }
    if (editors.count('exception') < 12) editors.publish('exception', { ...own, reason: freshText(editors) })
  },
  'stay open after all': withdraw('exception'),
  'confirm a fact': (editors) => {
    const place = editors.any('place')
    const fact = place && editors.chance.maybe(factsOfPlace(place))
    if (!fact || editors.count('confirmation') >= 12) return
    const on = new Date(editors.now).toISOString()
    const own = { id: freshId(editors), place: place.id, course: null, on }
    editors.publish('confirmation', { ...own, fact: fact.name, value: fact.value })
  },
  'take a confirmation back': withdraw('confirmation'),
}
