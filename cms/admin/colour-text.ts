import type { AdminLanguage } from './language.ts'

/** What the colour field says. */
export interface ColourTexts {
  pick: string
  noColour: string
  chosen: string
  onSite: string
  why: string
  name: string
  tint: string
  light: string
  dark: string
  others: string
  usedBy: (region: string) => string
  alike: (regions: string) => string
}

export const colourTexts: Record<AdminLanguage, ColourTexts> = {
  nb: {
    pick: 'Velg farge',
    noColour: 'Dette er ikke en farge ennå. Skriv # og tre eller seks tegn (0–9 og a–f), for eksempel #00626d.',
    chosen: 'Valgt',
    onSite: 'På nettstedet',
    why: 'Verken hvit eller mørk tekst er lett nok å lese på fargen du valgte. Nettstedet bruker den nærmeste mørkere fargen der teksten kan leses.',
    name: 'Navnet på stedet',
    tint: 'Beskjeder får denne bunnen.',
    light: 'Lyst',
    dark: 'Mørkt',
    others: 'Fargene til de andre regionene',
    usedBy: (region) => `brukt av ${region}`,
    alike: (regions) => `Nesten lik fargen til ${regions}. Folk kjenner igjen stedet på fargen: velg gjerne en annen.`,
  },
  en: {
    pick: 'Pick a colour',
    noColour: 'This is no colour yet. Write # and three or six characters (0–9 and a–f), such as #00626d.',
    chosen: 'Chosen',
    onSite: 'On the site',
    why: 'Neither white nor dark text is easy enough to read on the colour you chose. The site uses the nearest darker colour on which text can be read.',
    name: 'The name of the place',
    tint: 'Notices have this ground.',
    light: 'Light',
    dark: 'Dark',
    others: 'The colours of the other regions',
    usedBy: (region) => `used by ${region}`,
    alike: (regions) => `Almost the colour of ${regions}. People know the place by its colour: rather choose another.`,
  },
}
