import { plainPage } from '../plain-pages.ts'

/** What is said where a draft cannot be shown. */
export const previewPages = {
  wrong: plainPage(
    'Lenken er ikke gyldig',
    '<p>Lenken til utkastet er ikke hel, eller den er endret. Be den du fikk den av, om å sende den på nytt.</p>',
  ),
  expired: plainPage(
    'Lenken er utløpt',
    '<p>Utkastet kan ikke lenger ses her. Be den du fikk lenken av, om en ny.</p>',
  ),
  withdrawn: plainPage(
    'Lenken er trukket tilbake',
    '<p>Den som delte utkastet, har trukket lenken tilbake. Be om en ny hvis du skal se det.</p>',
  ),
  missing: plainPage('Utkastet finnes ikke', '<p>Det er slettet, eller ligger i papirkurven.</p>'),
  noPage: plainPage(
    'Utkastet har ingen side ennå',
    '<p>Det vises på siden til et sted, og det stedet er ikke publisert. Velg en region med et publisert sted.</p>',
  ),
  unavailable: plainPage(
    'Utkastet kan ikke hentes nå',
    '<p>Redigeringssystemet svarer ikke. Prøv igjen om litt. Nettstedet for øvrig virker som vanlig.</p>',
  ),
  failed: plainPage(
    'Utkastet kan ikke vises',
    '<p>Siden lot seg ikke lage av det som står i utkastet. Si fra til kommunikasjonsavdelingen hvis det gjentar seg.</p>',
  ),
} as const
