import { type Word, wordOf } from './words.ts'

/** Words that say nothing by themselves, in bokmål, nynorsk and English: never asked for where another word is. */
const empty = `
  i på til for og eller en et ei ein eit å som med om av fra frå hos ved under over etter før mot per innen mellom
  den det de dei denne dette disse er var bli blir vere være ha har hadde vil ville kan kunne skal skulle må måtte bør
  jeg eg meg min mi mitt mine du deg din ditt dine vi oss vår vårt våre man en noen noe nokon noko alle alt selv sjølv
  hva kva hvor kor hvordan korleis hvem kven hvilke hvilken kva når hvorfor kvifor der her så også òg bare berre mer meir
  uten utan vet veit finnes finst fins ønsker ønskjer trenger treng søker søkjer leter leiter lete finne få får ta tar tek bli blir lære
  lærer lærar gå går begynne begynner starte starter hjelp enn ikke ikkje gjerne litt mye mykje nye ny nytt innføring
  komme kome kommer kjem kom fått bra best beste bedre betre gjøre gjere gjør gjer blitt inn ut opp ned dit hit slik sånn fordi
  the a an of in to for and or with at on by as how do i want learn become be is are course courses class classes near
`

/**
 * Words that nearly every course could have: not asked for where another word is, and still worth something where they
 * stand. Also taken off the end of a compound: `sveisekurs`, `norskopplæring`, `kokkefagbrev`.
 */
const common = `
  kurs kurset kursa kurser kursene utdanning utdanninga utdanningen opplæring opplæringa opplæringen undervisning
  fagbrev fagbrevet fagprøve fagprøven svennebrev svennebrevet fag faget faga fagene studie studiet studium studier studere
  skole skolen skule skulen lærling lærlinger yrke yrket yrkesfag jobb jobbe linje linja linjen program programmet
  eksamen eksamensfag privatist privatisteksamen teori teorien teoriprøve teorikurs emne tema time timer
  nybegynner nybegynnerkurs begynner begynnere voksen voksne gratis billig ledig ledige
  kommune kommunen fylke bevis sertifikat klasse modul del
`

/**
 * How and when a course is held. Asked for where nothing else is; beside a subject they only say which of its courses
 * come first: a course in the daytime is better than none.
 */
const manner = `
  kveld kvelden kveldskurs kveldstid kveldsundervisning deltid deltidsstudium heltid helg helga helgen helgekurs dagtid
  formiddag ettermiddag sommer sommerkurs intensiv intensivkurs samlingsbasert samlinger desentralisert fleksibel fleksibelt
`

const texts = (words: string) =>
  new Set(
    words
      .trim()
      .split(/\s+/)
      .map((it) => wordOf(it).text),
  )

const emptyTexts = texts(empty)
const commonTexts = texts(common)
const mannerTexts = texts(manner)
const commonStems = new Set([...commonTexts].map((it) => wordOf(it).stem))

/** Endings of compounds that say what most courses are, longest first. */
export const commonHeads: readonly string[] = [...commonTexts]
  .filter((it) => it.length >= 3)
  .toSorted((a, b) => b.length - a.length)

/** How much a word of a query says, the least first: each is needed only where there is none that says more. */
export type Weight = 'empty' | 'common' | 'manner' | 'own'

export function weightOf({ text, stem }: Pick<Word, 'text' | 'stem'>): Weight {
  if (emptyTexts.has(text)) return 'empty'
  if (mannerTexts.has(text)) return 'manner'
  return commonTexts.has(text) || (stem.length > 3 && commonStems.has(stem)) ? 'common' : 'own'
}

/** What a common word says of a level all the same: such courses come first. By stem. */
const levelHints = new Map(
  (
    [
      ['nybegynner', ['1', 'a1', 'grunnleggende']],
      ['begynner', ['1', 'a1', 'grunnleggende']],
    ] as const
  ).map(([word, hints]) => [wordOf(word).stem, hints.map(wordOf)]),
)

/** Words that say the same as a common one; none for most. */
export function hintsOf({ stem }: Word): readonly Word[] {
  return levelHints.get(stem) ?? []
}
