/** A point on the map in WGS 84 degrees. */
export interface Position {
  latitude: number
  longitude: number
}

/** Map units per degree of latitude: one unit is about 280 metres. */
const scale = 400
const north = 69.6
const west = 10.4
/** Nordland lies around this latitude: a degree of longitude is drawn this much narrower. */
const narrowing = Math.cos((67.2 * Math.PI) / 180)

/** Where a position stands on the map, in map units from its north-west corner. */
export function project(position: Position): [x: number, y: number] {
  return [(position.longitude - west) * scale * narrowing, (north - position.latitude) * scale]
}
