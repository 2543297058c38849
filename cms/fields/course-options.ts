import type { admissions, audiences, courseLevels, credentials, subjectAreas } from '#content/course.ts'
import type { pricePeriods, priceTerms } from '#content/price.ts'
import { optionsFor } from './options.ts'

type Of<T extends readonly string[]> = T[number]

export const subjectOptions = optionsFor<Of<typeof subjectAreas>>({
  norwegian: ['Norsk og samfunnskunnskap', 'Norwegian and social studies'],
  language: ['Språk', 'Languages'],
  mathematics: ['Matematikk', 'Mathematics'],
  science: ['Naturfag og realfag', 'Science'],
  health: ['Helse og omsorg', 'Health and care'],
  childhood: ['Barnehage og oppvekst', 'Kindergarten and childhood'],
  teaching: ['Lærer og undervisning', 'Teaching'],
  welfare: ['Velferd og sosialt arbeid', 'Welfare and social work'],
  engineering: ['Ingeniør og teknologi', 'Engineering and technology'],
  building: ['Bygg og anlegg', 'Building'],
  electrical: ['Elektro', 'Electrical'],
  mechanics: ['Mekanikk og industri', 'Mechanics and industry'],
  food: ['Mat og servering', 'Food and service'],
  maritime: ['Hav, fiske og maritimt', 'Sea, fisheries and maritime'],
  agriculture: ['Landbruk og naturbruk', 'Agriculture'],
  transport: ['Transport og logistikk', 'Transport and logistics'],
  business: ['Økonomi, salg og ledelse', 'Business and management'],
  digital: ['Data og digitale ferdigheter', 'Digital skills'],
  crafts: ['Håndverk og design', 'Crafts and design'],
  guidance: ['Veiledning og karrierevalg', 'Guidance'],
  general: ['Allmennfag', 'General studies'],
  other: ['Annet', 'Other'],
})

export const levelOptions = optionsFor<Of<typeof courseLevels>>({
  none: ['Uten nivå', 'No level'],
  basic: ['Grunnleggende ferdigheter', 'Basic skills'],
  primary: ['Grunnskole', 'Primary and lower secondary'],
  vg1: ['Vg1', 'Vg1'],
  vg2: ['Vg2', 'Vg2'],
  vg3: ['Vg3', 'Vg3'],
  'vocational-college': ['Fagskole', 'Vocational college'],
  higher: ['Høgskole og universitet', 'Higher education'],
})

export const credentialOptions = optionsFor<Of<typeof credentials>>({
  none: ['Ingen', 'None'],
  'course-certificate': ['Kursbevis', 'Course certificate'],
  'subject-certificate': ['Kompetansebevis i fag', 'Certificate in a subject'],
  fagbrev: ['Fagbrev eller svennebrev', 'Trade certificate'],
  vitnemal: ['Vitnemål', 'Diploma'],
  realkompetanse: ['Realkompetansebevis', 'Validated prior learning'],
  norskprove: ['Norskprøve', 'Norwegian test'],
  credits: ['Studiepoeng', 'Credits'],
})

export const audienceOptions = optionsFor<Of<typeof audiences>>({
  adults: ['Voksne', 'Adults'],
  immigrants: ['Innvandrere', 'Immigrants'],
  'young-adults': ['Unge voksne', 'Young adults'],
  'job-seekers': ['Arbeidssøkere', 'Job seekers'],
  employees: ['Ansatte', 'Employees'],
  apprentices: ['Lærlinger', 'Apprentices'],
  'private-candidates': ['Privatister', 'Private candidates'],
})

export const languageOptions = optionsFor({
  nb: ['Bokmål', 'Bokmål'],
  nn: ['Nynorsk', 'Nynorsk'],
  en: ['Engelsk', 'English'],
  se: ['Nordsamisk', 'North Sami'],
  smj: ['Lulesamisk', 'Lule Sami'],
  sma: ['Sørsamisk', 'South Sami'],
  other: ['Annet språk', 'Another language'],
})

export const modeOptions = optionsFor({
  'in-place': ['På stedet', 'In place'],
  online: ['På nett', 'Online'],
  blended: ['På stedet og på nett', 'In place and online'],
})

export const admissionOptions = optionsFor<Of<typeof admissions>>({
  rolling: ['Hele året', 'All year'],
  sessions: ['Til bestemte kursstarter', 'To dated sessions'],
  'on-request': ['Etter avtale, ingen datoer ennå', 'By agreement, no dates yet'],
})

export const priceTermsOptions = optionsFor<Of<typeof priceTerms>>({
  free: ['Gratis', 'Free'],
  'free-for-residents': ['Gratis for dem som bor i fylket', 'Free for residents of the county'],
  'free-for-some': ['Gratis for noen, se teksten', 'Free for some, see the text'],
  paid: ['Koster noe', 'Costs something'],
  ask: ['Ikke oppgitt, spør oss', 'Not said, ask us'],
})

export const pricePeriodOptions = optionsFor<Of<typeof pricePeriods>>({
  course: ['for hele kurset', 'for the whole course'],
  month: ['i måneden', 'a month'],
  term: ['i halvåret', 'a term'],
  year: ['i året', 'a year'],
})

export const cefrOptions = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2']
