import type { Field } from 'payload'
import { servicesForPlace } from '../offer/local-service.ts'
import { dayField, line, lines } from './text.ts'

const partTypes = [
  { value: 'karrieresenter', label: { nb: 'Karrieresenter', en: 'Career centre' } },
  { value: 'studieverksted', label: { nb: 'Studieverksted', en: 'Study workshop' } },
  { value: 'opus', label: { nb: 'OPUS', en: 'OPUS' } },
  { value: 'rkk', label: { nb: 'RKK', en: 'RKK' } },
  { value: 'studiesenter', label: { nb: 'Studiesenter', en: 'Study centre' } },
]

const partnerTypes = [
  { value: 'nav', label: { nb: 'NAV', en: 'NAV' } },
  { value: 'opplaringskontor', label: { nb: 'Opplæringskontor', en: 'Training office' } },
  { value: 'kommune', label: { nb: 'Kommune', en: 'Municipality' } },
  { value: 'fagskole', label: { nb: 'Fagskole', en: 'Vocational college' } },
  { value: 'universitet', label: { nb: 'Universitet', en: 'University' } },
]

/** What the place is made of, and who it works with. */
export const mergerFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'stage',
        type: 'select',
        required: true,
        defaultValue: 'separate',
        label: { nb: 'Hvor langt er dere?', en: 'How far along?' },
        admin: { width: '50%' },
        options: [
          { value: 'separate', label: { nb: 'Fortsatt egne kontorer', en: 'Still separate offices' } },
          { value: 'pilot', label: { nb: 'Pilot', en: 'Pilot' } },
          { value: 'established', label: { nb: 'Ei dør', en: 'One door' } },
        ],
      },
      { ...dayField('oneDoorFrom', { nb: 'Ei dør fra', en: 'One door from' }) },
    ],
  },
  lines('merger', { nb: 'Hvor skal folk gå før og etter?', en: 'Where do people go before and after?' }),
  {
    name: 'parts',
    type: 'array',
    label: { nb: 'Enheter som inngår', en: 'Units that take part' },
    labels: { singular: { nb: 'Enhet', en: 'Unit' }, plural: { nb: 'Enheter', en: 'Units' } },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'type',
            type: 'select',
            required: true,
            options: partTypes,
            label: { nb: 'Type', en: 'Type' },
            admin: { width: '30%' },
          },
          { name: 'name', type: 'text', required: true, label: { nb: 'Navn', en: 'Name' }, admin: { width: '70%' } },
        ],
      },
      line('visitBefore', { nb: 'Hit går du til enheten har flyttet inn', en: 'Where to go until it has moved in' }),
      {
        type: 'row',
        fields: [
          dayField(
            'movesIn',
            { nb: 'Flytter inn', en: 'Moves in' },
            {
              description: {
                nb: 'Fra denne dagen står det på siden at enheten er her.',
                en: 'From this day the page says that the unit is here.',
              },
            },
          ),
          {
            name: 'address',
            type: 'text',
            label: { nb: 'Holder til her i mellomtida', en: 'Until then it is at' },
            admin: { components: { Field: '/admin/naming/OwnAddress.tsx#OwnAddress' } },
          },
        ],
      },
      {
        name: 'formerPaths',
        type: 'text',
        hasMany: true,
        label: { nb: 'Gamle navn og adresser', en: 'Old names and addresses' },
        admin: {
          description: {
            nb: 'Fører til denne siden for alltid. For eksempel RKK Lofoten, eller rkk/lofoten for en hel adresse.',
            en: 'Lead to this page for good. Such as RKK Lofoten, or rkk/lofoten for a whole address.',
          },
        },
      },
    ],
  },
  {
    name: 'partners',
    type: 'array',
    label: { nb: 'Samarbeidspartnere', en: 'Partners' },
    labels: {
      singular: { nb: 'Samarbeidspartner', en: 'Partner' },
      plural: { nb: 'Samarbeidspartnere', en: 'Partners' },
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'type',
            type: 'select',
            required: true,
            options: partnerTypes,
            label: { nb: 'Type', en: 'Type' },
            admin: { width: '30%' },
          },
          { name: 'name', type: 'text', required: true, label: { nb: 'Navn', en: 'Name' }, admin: { width: '35%' } },
          { name: 'url', type: 'text', label: { nb: 'Nettadresse', en: 'Web address' }, admin: { width: '35%' } },
        ],
      },
    ],
  },
]

/** What the visitor gets, and whom they meet. */
export const offerFields: Field[] = [
  {
    name: 'services',
    type: 'array',
    label: { nb: 'Tjenester dere tilbyr', en: 'Services you offer' },
    labels: { singular: { nb: 'Tjeneste', en: 'Service' }, plural: { nb: 'Tjenester', en: 'Services' } },
    fields: [
      {
        name: 'service',
        type: 'relationship',
        relationTo: 'services',
        required: true,
        label: { nb: 'Tjeneste', en: 'Service' },
        filterOptions: servicesForPlace,
        admin: {
          description: {
            nb: 'Finnes den ikke? Trykk på pluss, og lag en lokal tjeneste for regionen.',
            en: 'Is it not there? Press plus, and make a local service for the region.',
          },
        },
      },
      lines(
        'addition',
        { nb: 'Lokalt tillegg', en: 'Local addition' },
        {
          description: {
            nb: 'Står under den felles teksten, for eksempel «Norskkafé i Svolvær hver tirsdag.»',
            en: 'Stands below the shared text, for example “Norwegian café in Svolvær every Tuesday.”',
          },
        },
      ),
      lines(
        'replacement',
        { nb: 'Lokal tekst i stedet for den felles', en: 'Local text instead of the shared one' },
        {
          description: {
            nb: 'Bare der kommunikasjon har åpnet for det. Tomt betyr den felles teksten, og endringene i den.',
            en: 'Only where communications allows it. Empty means the shared text, and its changes.',
          },
        },
      ),
      dayField(
        'from',
        { nb: 'Tilbys fra', en: 'Offered from' },
        {
          description: {
            nb: 'Til den dagen står det som mangler med dato.',
            en: 'Until that day it counts as missing with a date.',
          },
        },
      ),
    ],
  },
  {
    name: 'people',
    type: 'array',
    label: { nb: 'Hvem du møter', en: 'Whom you meet' },
    labels: { singular: { nb: 'Person', en: 'Person' }, plural: { nb: 'Personer', en: 'People' } },
    fields: [
      line('role', { nb: 'Rolle', en: 'Role' }, { required: true }),
      {
        type: 'row',
        fields: [
          { name: 'name', type: 'text', label: { nb: 'Navn', en: 'Name' } },
          { name: 'languages', type: 'text', label: { nb: 'Språk', en: 'Languages' } },
          { name: 'email', type: 'email', label: { nb: 'E-post', en: 'E-mail' } },
        ],
      },
      {
        name: 'consent',
        type: 'ui',
        admin: { components: { Field: '/admin/PersonConsent.tsx#PersonConsent' } },
      },
    ],
  },
]
