import type { Course } from '#content/course.ts'
import { weightOf } from '../analyser/fillers.ts'
import { wordsOf } from '../analyser/words.ts'
import { few } from '../engine/ranking.ts'

/**
 * A subject code of Utdanningsdirektoratet. Its first three letters are those of the subject or the programme, so that
 * a trade shares them with what one learns and is examined in on the way to it.
 */
const subjectCode = /^([A-ZÆØÅ]{3})(?:\d|[A-Z])\d{3}$/

/** Hits of at least this share of the best one's score say what was meant: their kin are shown. */
const meant = 0.6
/** What kin count beside the hit they are kin of: with a word of its title, and without. */
const kin = { named: 0.6, unnamed: 0.2 }
/** Among more courses of the same letters than this (Norwegian, mathematics), only those with a word in common are kin. */
const mostUnnamed = 20
/** So many letters of a word of a title tell that another has the same one, in another form or compound. */
const beginning = 5

interface Member {
  letters: string
  title: ReadonlySet<string>
}

/** Which courses belong together by their codes: who asks for a trade may want what one reads for it. */
export class Kinship {
  readonly #members: (Member | undefined)[] = []
  readonly #byLetters = new Map<string, Set<number>>()

  put(document: number, { reference, title }: Course): void {
    this.remove(document)
    const letters = subjectCode.exec(reference ?? '')?.[1]
    if (letters === undefined) return
    this.#members[document] = { letters, title: beginningsOf(title.no) }
    const alike = this.#byLetters.get(letters) ?? new Set()
    this.#byLetters.set(letters, alike.add(document))
  }

  remove(document: number): void {
    const letters = this.#members[document]?.letters
    if (letters === undefined) return
    this.#members[document] = undefined
    this.#byLetters.get(letters)?.delete(document)
  }

  /**
   * The nearest kin of the few hits that have all words, to be shown after them; their scores are set.
   * @param having how many of the hits have all words: the first
   * @returns those that are no hits already
   */
  beside(hits: readonly number[], having: number, scores: Float32Array): number[] {
    if (having === 0 || having >= few) return []
    const whole = hits.slice(0, having)
    const best = Math.max(...whole.map((it) => scores[it] ?? 0))
    const nearest = new Map<number, number>()
    for (const hit of whole) {
      const score = scores[hit] ?? 0
      if (score < best * meant) continue
      for (const [document, how] of this.#kinOf(hit))
        nearest.set(document, Math.max(nearest.get(document) ?? 0, score * how))
    }
    for (const hit of whole) nearest.delete(hit)
    const chosen = [...nearest].toSorted((a, b) => b[1] - a[1]).slice(0, few - whole.length)
    for (const [document, score] of chosen) scores[document] = Math.max(scores[document] ?? 0, score)
    const known = new Set(hits)
    return chosen.map(([document]) => document).filter((it) => !known.has(it))
  }

  *#kinOf(hit: number): Iterable<[document: number, how: number]> {
    const member = this.#members[hit]
    const alike = this.#byLetters.get(member?.letters ?? '')
    if (!member || !alike) return
    for (const document of alike) {
      const title = this.#members[document]?.title
      const named = title !== undefined && [...member.title].some((it) => title.has(it))
      if (named) yield [document, kin.named]
      else if (alike.size <= mostUnnamed) yield [document, kin.unnamed]
    }
  }
}

/** How the words of a title begin that say something. */
function beginningsOf(title: string): Set<string> {
  const own = wordsOf(title).words.filter((it) => weightOf(it) === 'own' && it.stem.length >= beginning - 1)
  return new Set(own.map((it) => it.stem.slice(0, beginning)))
}
