import type { AdminText } from '../language.ts'

/** What the screens about names say. */
export const words = {
  adopt: { nb: 'Vedta navnet', en: 'Adopt the name' },
  undo: { nb: 'Angre vedtaket', en: 'Undo the adoption' },
  cancel: { nb: 'Avbryt', en: 'Cancel' },
  from: { nb: 'Gjelder fra', en: 'Applies from' },
  decision: { nb: 'Vedtak, for eksempel FR-sak 105/2015', en: 'Decision, such as FR-sak 105/2015' },
  overruling: {
    nb: 'Hvorfor navnet vedtas selv om det mangler «karriere»',
    en: 'Why it is adopted without “karriere”',
  },
  shownUntil: {
    nb: 'Vis «tidligere …» på siden til og med (tomt: alltid)',
    en: 'Show “formerly …” on the page until (empty: always)',
  },
  adoptHint: {
    nb: 'Fra dagen du velger, sier alle sider det nye navnet. Det gamle navnet fører fortsatt hit. Et utkast til nyhet blir laget. Ingenting annet blir publisert.',
    en: 'From the day you choose, every page says the new name. The old one still leads here. A draft news item is made. Nothing else is published.',
  },
  undoHint: {
    nb: 'Navnet før blir navnet igjen på alle sider. Adressen til dette navnet virker fortsatt. Nyheten som ble laget, slettes hvis ingen har skrevet i den.',
    en: 'The name before is the name again on every page. The address of this name goes on working. The draft news item is deleted if nobody has written in it.',
  },
  undoClosing: { nb: 'Angre nedleggelsen', en: 'Undo the closing' },
  callOffHint: {
    nb: 'Ingenting er flyttet ennå, og ingenting blir det.',
    en: 'Nothing is moved yet, and nothing will be.',
  },
  reopenHint: {
    nb: 'Siden kommer tilbake, og kursene, nyhetene, bildene og redaktørene som ble flyttet, flytter hjem. Det som er gitt videre siden, blir der det er.',
    en: 'The page comes back, and so do the courses, news, pictures and editors that were moved. What was passed on since stays where it is.',
  },
  saveFirst: { nb: 'Lagre endringene i skjemaet først.', en: 'Save the changes in the form first.' },
  waits: { nb: 'Forslaget venter på kommunikasjon.', en: 'The proposal waits for communications.' },
  waiting: { nb: 'Navn som venter på vedtak', en: 'Names that wait for a decision' },
  proposedBy: { nb: 'Foreslått av', en: 'Proposed by' },
  now: { nb: 'Heter nå', en: 'Called now' },
  undecided: { nb: 'Navnet er ikke bestemt', en: 'The name is not decided' },
  coming: { nb: 'Fra', en: 'From' },
  candidates: { nb: 'Forslag', en: 'Proposals' },
  propose: { nb: 'Foreslå navn', en: 'Propose a name' },
  open: { nb: 'Åpne forslaget', en: 'Open the proposal' },
} satisfies Record<string, AdminText>
