import type { Criterion } from '#content/wcag.ts'
import { optionsFor } from './options.ts'

/** The criteria by their names: the Norwegian ones as Uutilsynet calls them. */
const names: Record<Criterion, [nb: string, en: string]> = {
  '1.1.1': ['Ikke-tekstlig innhold', 'Non-text Content'],
  '1.2.1': ['Bare lyd og bare video (forhåndsinnspilt)', 'Audio-only and Video-only (Prerecorded)'],
  '1.2.2': ['Teksting (forhåndsinnspilt)', 'Captions (Prerecorded)'],
  '1.2.3': [
    'Synstolking eller mediealternativ (forhåndsinnspilt)',
    'Audio Description or Media Alternative (Prerecorded)',
  ],
  '1.2.4': ['Teksting (direkte)', 'Captions (Live)'],
  '1.2.5': ['Synstolking (forhåndsinnspilt)', 'Audio Description (Prerecorded)'],
  '1.3.1': ['Informasjon og relasjoner', 'Info and Relationships'],
  '1.3.2': ['Meningsfylt rekkefølge', 'Meaningful Sequence'],
  '1.3.3': ['Sensoriske egenskaper', 'Sensory Characteristics'],
  '1.3.4': ['Visningsretning', 'Orientation'],
  '1.3.5': ['Identifiser formål med inndata', 'Identify Input Purpose'],
  '1.4.1': ['Bruk av farge', 'Use of Color'],
  '1.4.2': ['Styring av lyd', 'Audio Control'],
  '1.4.3': ['Kontrast (minimum)', 'Contrast (Minimum)'],
  '1.4.4': ['Endring av tekststørrelse', 'Resize Text'],
  '1.4.5': ['Bilder av tekst', 'Images of Text'],
  '1.4.10': ['Dynamisk tilpasning (reflow)', 'Reflow'],
  '1.4.11': ['Kontrast for ikke-tekstlig innhold', 'Non-text Contrast'],
  '1.4.12': ['Tekstavstand', 'Text Spacing'],
  '1.4.13': ['Pekerfølsomt innhold eller innhold ved tastaturfokus', 'Content on Hover or Focus'],
  '2.1.1': ['Tastatur', 'Keyboard'],
  '2.1.2': ['Ingen tastaturfelle', 'No Keyboard Trap'],
  '2.1.4': ['Hurtigtaster som består av ett tegn', 'Character Key Shortcuts'],
  '2.2.1': ['Justerbar hastighet', 'Timing Adjustable'],
  '2.2.2': ['Pause, stopp, skjul', 'Pause, Stop, Hide'],
  '2.3.1': ['Terskelverdi på maksimalt tre glimt', 'Three Flashes or Below Threshold'],
  '2.4.1': ['Hoppe over blokker', 'Bypass Blocks'],
  '2.4.2': ['Sidetitler', 'Page Titled'],
  '2.4.3': ['Fokusrekkefølge', 'Focus Order'],
  '2.4.4': ['Formål med lenke (i kontekst)', 'Link Purpose (In Context)'],
  '2.4.5': ['Flere måter', 'Multiple Ways'],
  '2.4.6': ['Overskrifter og ledetekster', 'Headings and Labels'],
  '2.4.7': ['Synlig fokus', 'Focus Visible'],
  '2.5.1': ['Pekerbevegelser', 'Pointer Gestures'],
  '2.5.2': ['Pekeravbrytelse', 'Pointer Cancellation'],
  '2.5.3': ['Ledetekst i navn', 'Label in Name'],
  '2.5.4': ['Bevegelsesaktivering', 'Motion Actuation'],
  '3.1.1': ['Språk på siden', 'Language of Page'],
  '3.1.2': ['Språk på deler av innhold', 'Language of Parts'],
  '3.2.1': ['Fokus', 'On Focus'],
  '3.2.2': ['Inndata', 'On Input'],
  '3.2.3': ['Konsekvent navigering', 'Consistent Navigation'],
  '3.2.4': ['Konsekvent identifikasjon', 'Consistent Identification'],
  '3.3.1': ['Identifikasjon av feil', 'Error Identification'],
  '3.3.2': ['Ledetekster eller instruksjoner', 'Labels or Instructions'],
  '3.3.3': ['Forslag ved feil', 'Error Suggestion'],
  '3.3.4': ['Forhindring av feil (juridiske, økonomiske, data)', 'Error Prevention (Legal, Financial, Data)'],
  '4.1.1': ['Parsing (oppdeling)', 'Parsing'],
  '4.1.2': ['Navn, rolle, verdi', 'Name, Role, Value'],
  '4.1.3': ['Statusbeskjeder', 'Status Messages'],
}

/** `1.3.1 Informasjon og relasjoner`. */
export const criterionOptions = optionsFor(
  Object.fromEntries(
    Object.entries(names).map(([number, [nb, en]]): [string, [string, string]] => [
      number,
      [`${number} ${nb}`, `${number} ${en}`],
    ]),
  ),
)
