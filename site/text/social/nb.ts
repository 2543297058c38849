/** On pictures for where pages are shared, and said instead of them, in bokmål; the other dictionaries have the same keys. */
export const nb = {
  /** Above the day a course starts. */
  starts: 'Starter',
  /** What stands on the wall, part by part, for those who do not see it. */
  alt: (said: string) => `En åpen dør i en malt vegg. ${said}`,
}

export type SocialWords = typeof nb
