import { finds } from './build.ts'

/** Food, restaurants, hotels and cleaning. */
export const food = [
  finds('kokk | kjøkken | kjøken | cook | chef | kokkelærling', 'Kokkfaget'),
  finds('restaurant | restaurantfag | matfag', 'Kokkfaget | Servitørfaget | Mat og servering'),
  finds(
    'institusjonskokk | storkjøkken | storkjøken | kantine | kantinekokk | sykehuskjøkken | husøkonom',
    'Ernæringskokkfaget | Institusjonskokkfaget',
    { note: 'Institusjonskokk er det gamle navnet; faget heter nå ernæringskokkfaget.' },
  ),
  finds('kelner | kelnar | servering | serveringsmedarbeider | waiter | waitress | bartender', 'Servitørfaget'),
  finds('baker | bakar | bakeri | baking | brødbaking | bakery', 'Bakerfaget'),
  finds('konditori | kakebaker | kakebakar | kaker | pastry chef', 'Konditorfaget'),
  finds('slakter | slaktar | slakteri | butcher', 'Slakterfaget'),
  finds('butikkslakter | butikkslaktar', 'Butikkslakterfaget | Ferskvarehandlerfaget', {
    note: 'Butikkslakter er det gamle navnet.',
  }),
  finds('kjøttskjærer | kjøtskjerar | nedskjæring | meat cutter', 'Kjøttskjærerfaget'),
  finds('pølsemaker | pølsemakar | spekemat | sausage maker', 'Pølsemakerfaget'),
  finds('ferskvaredisk | kjøttdisk | kjøtdisk | delikatesse', 'Ferskvarehandlerfaget'),
  finds(
    'fiskehandler | fiskehandlar | fiskedisk | fiskebutikk | fishmonger',
    'Sjømathandlerfaget | Ferskvarehandlerfaget',
  ),
  finds(
    'fiskemottak | fiskeindustri | fiskebruk | filetering | lakseslakteri | fish processing | sjømatindustri',
    'Sjømatproduksjon | fiskemottaket',
  ),
  finds(
    'matindustri | næringsmiddelindustri | meieri | meierist | ysting | food industry',
    'Industriell matproduksjon',
  ),
  finds('IK-mat | HACCP | mathygiene | hygienekurs', 'Mattrygghet'),
  finds('hotell | turisme | turist | tourism | hospitality', 'Reiselivsfaget | Reiseliv'),
  finds('reiseleder | reiseleiar | turistvert | tourist guide', 'Reiselivsfaget | Reiseliv'),
  finds(
    'renholder | reinhaldar | reinhald | rengjøring | reingjering | vaskehjelp | cleaner | cleaning',
    'Renholdsoperatørfaget',
  ),
  finds('laundry | klesvask | tekstilvask | sykehusvaskeri', 'Vaskerifaget'),
  finds('renseri | reinseri | dry cleaning', 'Tekstilrensfaget'),
  finds('kafe | kafé | café | waiting tables', 'Servitørfaget'),
  finds(
    'kjøkkenassistent | kjøkkenhjelp | kjøkenassistent | kjøkenhjelp | oppvask',
    'Kokkfaget | Institusjonskokkfaget',
  ),
  finds('matlaging | lage mat | cooking', 'Mat og helse | Kokkfaget'),
]
