import type { Page } from '../../page.ts'
import { seedId } from '../ids.ts'

/** A page; its id is made from its path. Decisions are none unless given. */
export function page(
  path: string,
  order: number,
  rest: Omit<Page, 'id' | 'path' | 'order' | 'decisions'> & { decisions?: Page['decisions'] },
): Page {
  return { id: seedId(`page:${path}`), path, order, decisions: [], ...rest }
}
