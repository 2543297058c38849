import { hash } from 'node:crypto'
import { socialUrl } from '#content/urls.ts'
import type { SocialPicture } from '../frame.ts'
import type { Speech } from '../speech.ts'
import type { SocialFacts } from './facts.ts'

/** Pixels, as those who show shared pages ask for: 1.91 to 1. */
export const socialSize = { width: 1200, height: 630 } as const

/** The drawing: raised where equal facts are drawn otherwise than before, so that no old picture is taken for a new one. */
export const edition = 1

/** What tells pictures apart: another where what is drawn is another. */
export function socialToken(facts: SocialFacts): string {
  return hash('sha256', JSON.stringify([edition, facts]), 'hex').slice(0, 16)
}

/** The picture of a page, as the page names it. @param path of the page */
export function socialPicture(facts: SocialFacts, path: string, { words }: Speech): SocialPicture {
  const { doorway } = facts
  const shown = doorway.kind === 'text' ? [doorway.small, ...doorway.large].filter(Boolean).join(' ') : ''
  const said = [facts.title, facts.under, shown, facts.site, facts.county].filter((it) => it !== '')
  return {
    url: `${socialUrl(path)}?v=${socialToken(facts)}`,
    alt: words.socialWords.alt(`${said.join('. ')}.`),
    ...socialSize,
  }
}
