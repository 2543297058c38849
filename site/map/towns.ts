import type { Position } from './project.ts'

/** Towns drawn on the map so that a crop of it is recognised. */
export const towns: readonly (Position & { name: string })[] = [
  { name: 'Bodø', latitude: 67.2804, longitude: 14.4049 },
  { name: 'Narvik', latitude: 68.4385, longitude: 17.4272 },
  { name: 'Svolvær', latitude: 68.2343, longitude: 14.5683 },
  { name: 'Sortland', latitude: 68.6957, longitude: 15.4133 },
  { name: 'Mo i Rana', latitude: 66.3128, longitude: 14.1428 },
  { name: 'Sandnessjøen', latitude: 66.0217, longitude: 12.6316 },
  { name: 'Mosjøen', latitude: 65.8365, longitude: 13.1908 },
  { name: 'Brønnøysund', latitude: 65.4749, longitude: 12.2118 },
]
