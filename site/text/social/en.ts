import type { SocialWords } from './nb.ts'

export const en: SocialWords = {
  starts: 'Starts',
  alt: (said) => `An open door in a painted wall. ${said}`,
}
