import { finds } from './build.ts'

/** Trades of electricity, electronics and aircraft. */
export const electrical = [
  finds('elektriker | elektrikar | el-montør | installatør | electrician', 'Elektrikerfaget'),
  finds('solceller | solcellemontør | solkraft', 'Elektrikerfaget', { note: 'Solceller monteres av elektrikere.' }),
  finds('elbillader | smarthus | smarthusinstallasjon', 'Elektrikerfaget'),
  finds('linjemontør | energimontør | høyspent | høgspent | strømnett | lineworker', 'Energimontørfaget'),
  finds('kraftverk | vannkraft | vasskraft | energioperatør | hydropower', 'Energioperatørfaget'),
  finds('automatiker | automatikar | automatikk | automatikkmekaniker | PLS', 'Automatiseringsfaget'),
  finds('instrumenttekniker | instrumentteknikar | robot | robotikk', 'Automatiseringsfaget | Automatisering'),
  finds('telemontør | telekom | fibermontør | breiband | bredbånd', 'Telekommunikasjonsmontørfaget'),
  finds('dataelektroniker | dataelektronikar | PC-reparasjon | datareparatør', 'Dataelektronikerfaget'),
  finds('heismontør | heisreparatør | elevator technician', 'Heismontørfaget'),
  finds(
    'kuldemontør | kuldetekniker | kuldeteknikar | varmepumpe | varmepumpemontør | kjøleteknikk',
    'Kulde- og varmepumpeteknikkfaget',
  ),
  finds('tavlebygger | tavlebyggjar | elektrotavle | sikringsskap', 'Tavlemontørfaget'),
  finds('jernbanesignal | signalanlegg', 'Signalmontørfaget'),
  finds('togmekaniker | togmekanikar | togelektriker | togelektrikar', 'Togelektrikerfaget'),
  finds('skipselektriker | skipselektrikar | ship electrician', 'Maritim elektrikerfaget'),
  finds('hvitevarereparatør | kvitevarereparatør | elektroreparatør', 'Elektroreparatørfaget'),
  finds('motorvikler | motorviklar | transformatorvikler', 'Viklerfaget'),
  finds(
    'elektronikkmontør | kretskort | produksjonselektroniker | produksjonselektronikar',
    'Produksjonselektronikerfaget',
  ),
  finds('avioniker | avionikar | flyelektronikk', 'Avionikerfaget'),
  finds(
    'flymekaniker | flymekanikar | flytekniker | flyteknikar | aircraft mechanic',
    'Flymotormekanikerfaget | Flysystemmekanikerfaget | Flystrukturmekanikerfaget',
  ),
  finds('drone | dronepilot | dronefører | droneførar', 'Droneoperatørfaget'),
  finds('romfart | rakett | satellitt | space', 'Romteknologi og satellitteknikk | Romfysikk'),
  finds('optroniker | optronikar | laserteknikk', 'Optronikerfaget'),
  finds('ROV | ROV-pilot | undervannsrobot', 'Fjernstyrte undervannsoperasjoner'),
  finds('elektro | elfag | strøm | elektrisitet | electricity', 'Elektrofag | Elenergi'),
  finds('skipsinstrumenter | kompassmaker | kompassmakar', 'Nautisk instrumentmakerfaget'),
  finds('kjølemontør | kjøletekniker | kjøleteknikar | kuldemaskinist', 'Kulde- og varmepumpeteknikk'),
  finds('elmontør | elektromontør', 'Elektrikerfaget | Energimontørfaget'),
  finds('vindkraft | vindmølle | vindturbin | wind power', 'Energimontørfaget | Energioperatørfaget'),
]
