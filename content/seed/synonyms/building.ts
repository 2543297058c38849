import { finds } from './build.ts'

/** Trades of building and construction. */
export const building = [finds('rørlegger | røyrleggar | rørleggerlærling | plumber | VVS', 'Rørleggerfaget')]
