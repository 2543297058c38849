import type { Goal } from '../goal.ts'
import type { Prose } from '../prose.ts'
import { seedId } from './ids.ts'
import { h, list, p, prose, text, toDocument } from './writing.ts'

export type GoalKey = 'larere' | 'barnehage' | 'helse' | 'ingenior' | 'velferd'

function goal(
  order: number,
  key: GoalKey,
  slug: string,
  written: Goal['written'],
  title: Goal['title'],
  summary: Goal['summary'],
  body: Prose,
): Goal {
  return { id: seedId(`goal:${key}`), slug, written, title, summary, body: { no: body }, order }
}

/** The five goals of Nordlandsløftet. */
export const goals: Goal[] = [
  goal(
    1,
    'larere',
    'larere-i-grunnskolen',
    'nb',
    text('Lærere i grunnskolen', 'Teachers in primary and lower secondary school'),
    text(
      'Alle kommuner skal ha kvalifiserte lærere i grunnskolen.',
      'Every municipality shall have qualified teachers in primary and lower secondary school.',
    ),
    prose(
      p(
        'Mange kommuner i Nordland er små, og avstandene er lange. Da er det ikke nok at lærerutdanningen finnes i en by. Den må også kunne tas der folk bor.',
      ),
      h('To veier inn i klasserommet'),
      list(
        'Jobber du i skolen uten lærerutdanning? Ta utdanningen desentralisert, med samlinger og nett.',
        'Er du lærer? Ta videreutdanning i fag skolen din trenger, for eksempel matematikk eller norsk som andrespråk.',
      ),
      p('Spør også rektor eller kommunen. Noen gir stipend eller fri til samlinger mot at du blir værende.'),
    ),
  ),
  goal(
    2,
    'barnehage',
    'ansatte-i-barnehagen',
    'nn',
    text('Tilsette i barnehagen', 'Staff in kindergartens'),
    text(
      'Alle kommunar skal ha kvalifiserte tilsette i barnehagane.',
      'Every municipality shall have qualified staff in its kindergartens.',
    ),
    prose(
      p(
        'Barnehagen treng både barnehagelærarar og fagarbeidarar. Mange som alt arbeider der, har lang erfaring, men manglar papira.',
      ),
      h('Start der du er'),
      list(
        'Har du arbeidd i barnehage i fem år? Då kan du kanskje ta fagbrev som barne- og ungdomsarbeidar.',
        'Er du fagarbeidar? Barnehagelærarutdanninga kan takast ved sida av jobben.',
        'Har du utdanning frå eit anna land? Vi hjelper deg med å få henne vurdert.',
      ),
    ),
  ),
  goal(
    3,
    'helse',
    'helse-og-omsorg',
    'nb',
    text('Helse og omsorg', 'Health and care'),
    text('Alle kommuner skal ha nok helsekompetanse.', 'Every municipality shall have sufficient health competence.'),
    prose(
      p(
        'Vi blir flere eldre, og færre som kan ta vare på dem. Nordland trenger helsefagarbeidere og sykepleiere i hver eneste kommune.',
      ),
      h('Utdanning ved siden av jobben'),
      list(
        'Helsefagarbeider: teori på kveldstid, på nett eller på samlinger.',
        'Sykepleier: desentralisert bachelor med studiested nær deg.',
        'Norsk for helsepersonell: for deg som har utdanning fra et annet land.',
      ),
      p(
        'Er du usikker på hvor du skal begynne? En veileder kan regne ut hva du mangler. ',
        toDocument('page', 'om', 'Slik får du hjelp'),
        '.',
      ),
    ),
  ),
  goal(
    4,
    'ingenior',
    'ingeniorfag',
    'nb',
    text('Ingeniørfag', 'Engineering'),
    text(
      'Alle kommuner skal ha tilstrekkelig ingeniørkompetanse.',
      'Every municipality shall have sufficient engineering competence.',
    ),
    prose(
      p(
        'Veier, kaier, vannverk, kraft og industri skal planlegges, bygges og passes på. Det krever ingeniører, også i de minste kommunene.',
      ),
      h('Tre måter å komme inn på'),
      list(
        'Forkurs: ett år med matematikk og fysikk for deg som mangler studiekompetanse.',
        'Y-veien: for deg med fagbrev. Du går rett inn på studiet.',
        'Realfagskurs: for deg som har studiekompetanse, men mangler matematikk R1 og R2 eller fysikk.',
      ),
    ),
  ),
  goal(
    5,
    'velferd',
    'velferdstjenester',
    'nn',
    text('Velferdstenester', 'Welfare services'),
    text(
      'Alle kommunar skal ha kompetansen dei treng i velferdstenestene.',
      'Every municipality shall have the competence it needs in its welfare services.',
    ),
    prose(
      p(
        'Barnevern, rus og psykisk helse, butenester og NAV møter folk når livet er vanskeleg. Då betyr kunnskap mykje.',
      ),
      h('For deg som arbeider i tenestene'),
      list(
        'Korte kurs som du kan bruke på jobb med det same.',
        'Fagskuleutdanning i rus, psykisk helse og miljøarbeid.',
        'Bachelor i barnevern, sosialt arbeid eller vernepleie på deltid.',
      ),
      p('Arbeidsgivaren kan be oss lage eit kurs for heile gruppa.'),
    ),
  ),
]
