import type { SocialWords } from './nb.ts'

export const nn: SocialWords = {
  starts: 'Startar',
  alt: (said) => `Ei open dør i ein måla vegg. ${said}`,
}
