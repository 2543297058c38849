import { z } from 'zod'
import { id } from './id.ts'

/** A word or a few, as people type them or as a course is called. */
const word = z.string().trim().min(1).max(60)
const someWords = z.array(word).min(1).max(20)

/**
 * Everyday words and the official ones they should find in the search of courses: *rørlegger* finds *Rørleggerfaget*.
 * Of any language that people type here (bokmål, nynorsk, English, school slang), and therefore not translated. It is
 * the county's; no page shows it.
 */
export const synonym = z
  .strictObject({
    id,
    /** What people type. */
    words: someWords,
    /** Titles, parts of titles or other words of courses, as the courses have them. */
    finds: someWords,
    /** Whether it also works the other way: who types an official word finds what is called by the everyday ones. */
    both: z.boolean(),
    /** Why, for the next editor; no page shows it. */
    note: z.string().trim().min(1).max(300).nullable(),
  })
  .superRefine(({ words, finds }, context) => {
    for (const index of repeated(words))
      context.addIssue({ code: 'custom', path: ['words', index], message: 'expected each word once' })
    for (const index of repeated(finds))
      context.addIssue({ code: 'custom', path: ['finds', index], message: 'expected each word once' })
    const typed = new Set(words.map(sameWord))
    for (const [index, found] of finds.entries())
      if (typed.has(sameWord(found)))
        context.addIssue({ code: 'custom', path: ['finds', index], message: 'expected other words than people type' })
  })

export type Synonym = z.infer<typeof synonym>

/** Two spellings with the same answer are one word here: case, spaces, and how a letter is composed do not tell them apart. */
export function sameWord(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('nb')
}

/** The pairs a synonym makes, each word with each that it finds, in the form that tells pairs apart. */
export function pairsOf({ words, finds }: Pick<Synonym, 'words' | 'finds'>): string[] {
  return words.flatMap((typed) => finds.map((found) => `${sameWord(typed)} → ${sameWord(found)}`))
}

/** Where a word stands that stood before it. */
function repeated(words: readonly string[]): number[] {
  const all = words.map(sameWord)
  return all.flatMap((it, index) => (all.indexOf(it) < index ? [index] : []))
}
