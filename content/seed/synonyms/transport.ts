import { finds } from './build.ts'

/** Transport, storage, service, sales, office and security. */
export const transport = [
  finds(
    'lastebilsjåfør | bussjåfør | sjåfør | yrkessjåfør | truck driver | lorry driver | bus driver | driving',
    'Yrkessjåførfaget',
  ),
  finds('lastebil | buss | vogntog | trailer', 'Yrkessjåførfaget'),
  finds('førerkort | førarkort | lappen | driving licence', 'Yrkessjåførfaget', {
    note: 'Bare for den som vil kjøre som yrke. Førerkort for bil tar man på en trafikkskole.',
  }),
  finds('YSK | yrkessjåførkompetanse | yrkessjåførbevis', 'Yrkessjåførforskriften'),
  finds(
    'lager | lagerarbeider | lagerarbeidar | lagermedarbeider | varemottak | terminalarbeider | warehouse',
    'Logistikkfaget',
  ),
  finds(
    'spedisjon | spedisjonsmedarbeider | logistics | transportleder | varelevering',
    'Logistikkfaget | Transport og logistikk',
  ),
  finds('havnearbeider | hamnearbeidar | godsterminal', 'Logistikkfaget | Kran- og løfteoperasjonsfaget'),
  finds('drosjesjåfør | taxisjåfør | taxi | drosje', 'Yrkessjåførfaget', {
    note: 'Løyve og kjøreseddel er noe annet: faget er det nærmeste.',
  }),
  finds('postbud | pakkebud | terminal | terminalarbeidar | innkjøp | innkjøper | innkjøpar', 'Logistikkfaget'),
  finds('jernbane | jarnbane | jernbanemontør | togskinner | railway', 'Banemontørfaget | Signalmontørfaget'),
]
