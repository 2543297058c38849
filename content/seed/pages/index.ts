import type { Page } from '../../page.ts'
import { nettskolen } from './nettskolen.ts'
import { nordlandsloftet } from './nordlandsloftet.ts'
import { om } from './om.ts'
import { rammeverk } from './rammeverk.ts'
import { sammenslaing } from './sammenslaing.ts'

/** The information pages of the county. */
export const pages: Page[] = [om, sammenslaing, rammeverk, nordlandsloftet, nettskolen]
