import type { DateFieldValidation, GlobalConfig } from 'payload'
import { osloDay } from '#content/date.ts'
import type { Statement } from '#content/statement.ts'
import { countyAndRegions, countyOnly } from '../access/rules.ts'
import { inEditorsLanguage } from '../admin/language.ts'
import { criterionOptions } from '../fields/criterion-options.ts'
import { optionsFor } from '../fields/options.ts'
import { dayField, lines } from '../fields/text.ts'
import { writtenField } from '../fields/written.ts'
import { releasingGlobal } from '../release/hooks.ts'

const checkOptions = optionsFor<Statement['checks'][number]['how']>({
  automated: ['Automatiske prøver', 'Automated tests'],
  keyboard: ['Bare tastatur', 'Keyboard alone'],
  'screen-reader': ['Skjermleser', 'Screen reader'],
  expert: ['Vurdert av en fagperson', 'Judged by an expert'],
  users: ['Prøvd av folk med funksjonsnedsettelse', 'Tried by people with disabilities'],
})

const conformanceOptions = optionsFor<NonNullable<Statement['conformance']>>({
  full: ['Følger kravene', 'Meets the requirements'],
  partial: ['Følger kravene delvis', 'Meets the requirements in part'],
  none: ['Følger ikke kravene', 'Does not meet the requirements'],
})

const reasonOptions = optionsFor<Statement['faults'][number]['reason']>({
  fault: ['Feil som skal rettes', 'A fault to be mended'],
  burden: ['Uforholdsmessig byrde', 'A burden out of proportion'],
  outside: ['Utenfor kravene', 'Outside the requirements'],
})

/** Nobody has tried the site on a day that is still to come. */
const notAhead: DateFieldValidation = (value, { req }) => {
  const at = value === undefined || value === null ? Number.NaN : new Date(value).getTime()
  if (Number.isNaN(at))
    return inEditorsLanguage(req, { nb: 'Velg dagen det ble prøvd.', en: 'Choose the day it was tried.' })
  if (osloDay(at) <= osloDay(Date.now())) return true
  return inEditorsLanguage(req, {
    nb: 'Dagen er ikke kommet ennå. Skriv bare det som er gjort.',
    en: 'That day has not come yet. Write only what has been done.',
  })
}

/** The facts that the accessibility statement is made of. */
export const statement: GlobalConfig = {
  slug: 'statement',
  label: { nb: 'Tilgjengelighetserklæring', en: 'Accessibility statement' },
  access: { read: countyAndRegions, update: countyOnly, readVersions: countyOnly },
  versions: { max: 50 },
  admin: {
    group: { nb: 'Fylket', en: 'The county' },
    description: {
      nb: 'Siden /om/tilgjengelighet/ blir skrevet av disse opplysningene. Den påstår ikke mer enn dere fører opp. Offentlige virksomheter skal også ha erklæringen på uustatus.no.',
      en: 'The page /om/tilgjengelighet/ is written from these facts. It claims no more than you enter. Public bodies must publish the statement at uustatus.no as well.',
    },
  },
  hooks: releasingGlobal('statement'),
  fields: [
    {
      name: 'checks',
      type: 'array',
      label: { nb: 'Slik er nettstedet prøvd', en: 'How the site was tried' },
      labels: { singular: { nb: 'Prøve', en: 'Check' }, plural: { nb: 'Prøver', en: 'Checks' } },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'how',
              type: 'select',
              required: true,
              options: checkOptions,
              label: { nb: 'Hvordan?', en: 'How?' },
              admin: { width: '50%' },
            },
            { ...dayField('on', { nb: 'Når?', en: 'When?' }, { required: true }), validate: notAhead },
          ],
        },
        lines('by', { nb: 'Av hvem, og hva ble prøvd?', en: 'By whom, and what was tried?' }, { required: true }),
      ],
    },
    {
      name: 'conformance',
      type: 'select',
      options: conformanceOptions,
      label: { nb: 'Vurdering', en: 'Assessment' },
      admin: {
        description: {
          nb: 'La feltet stå tomt til et menneske har vurdert nettstedet: skjermleser, fagperson eller brukere må stå blant prøvene. Uten vurdering sier siden at nettstedet ikke er vurdert.',
          en: 'Leave this empty until a person has assessed the site: screen reader, expert or users must be among the checks. Without it the page says that the site is not assessed.',
        },
      },
    },
    {
      name: 'faults',
      type: 'array',
      label: { nb: 'Det vi vet ikke er bra nok', en: 'What we know is not good enough' },
      labels: { singular: { nb: 'Feil', en: 'Fault' }, plural: { nb: 'Feil', en: 'Faults' } },
      fields: [
        lines(
          'text',
          {
            nb: 'Hva er feil, hvem går det ut over, og hva kan de gjøre?',
            en: 'What is wrong, whom does it hit, and what can they do?',
          },
          { required: true },
        ),
        {
          type: 'row',
          fields: [
            {
              name: 'criterion',
              type: 'select',
              required: true,
              options: criterionOptions,
              label: { nb: 'Krav i WCAG 2.1', en: 'Criterion of WCAG 2.1' },
              admin: { width: '50%' },
            },
            {
              name: 'reason',
              type: 'select',
              required: true,
              defaultValue: 'fault',
              options: reasonOptions,
              label: { nb: 'Hvorfor er det slik?', en: 'Why is it so?' },
              admin: { width: '50%' },
            },
          ],
        },
        dayField(
          'mended',
          { nb: 'Rettes innen', en: 'Mended by' },
          {
            description: {
              nb: 'Tomt: siden sier at det ikke er bestemt når. Ta bort raden når feilen er rettet.',
              en: 'Empty: the page says that nobody has decided when. Remove the row when the fault is mended.',
            },
          },
        ),
      ],
    },
    {
      name: 'email',
      type: 'email',
      required: true,
      label: { nb: 'E-post for tilbakemeldinger', en: 'E-mail for feedback' },
    },
    { name: 'telephone', type: 'text', label: { nb: 'Telefon', en: 'Telephone' } },
    {
      name: 'complaint',
      type: 'text',
      required: true,
      label: { nb: 'Nettadresse for klager', en: 'Web address for complaints' },
      admin: {
        placeholder: 'https://www.diskrimineringsnemnda.no/',
        description: {
          nb: 'Diskrimineringsnemnda behandler klager på manglende universell utforming.',
          en: 'Diskrimineringsnemnda (the Anti-Discrimination Tribunal) handles complaints.',
        },
      },
    },
    {
      name: 'published',
      type: 'text',
      label: { nb: 'Erklæringen på uustatus.no', en: 'The statement at uustatus.no' },
      admin: {
        placeholder: 'https://uustatus.no/…',
        description: {
          nb: 'Tomt: siden sier at erklæringen ikke er lagt ut der.',
          en: 'Empty: the page says that it is not published there.',
        },
      },
    },
    writtenField,
  ],
}
