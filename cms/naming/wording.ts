import type { Finding } from '#content/name-rules.ts'
import { longestName, posterWord, signLength } from '#content/name-rules.ts'
import type { AdminText } from '../admin/language.ts'

/** What a rule found, in a sentence or two that say what to do. */
export function wordingOf(it: Finding): AdminText {
  switch (it.rule) {
    case 'term':
      return it.level === 'ok' ? words.term : words.noTerm
    case 'region':
      return region(it)
    case 'unique':
      return unique(it)
    case 'sign':
      return sign(it)
    case 'poster':
      return it.level === 'ok'
        ? { nb: 'Ordene er korte nok til en plakat.', en: 'The words are short enough for a poster.' }
        : {
            nb: `«${it.word}» har ${it.word.length} bokstaver og må deles på en plakat. Ord på ${posterWord} eller færre får plass.`,
            en: `“${it.word}” has ${it.word.length} letters and must be divided on a poster. Words of ${posterWord} or fewer fit.`,
          }
    case 'sorting':
      return sorting(it)
    case 'addresses':
      return addresses(it)
  }
}

const words = {
  term: { nb: 'Har med det nasjonale ordet karriere.', en: 'Keeps the national term karriere.' },
  noTerm: {
    nb: 'Mangler det nasjonale ordet: karrieresenter eller et ord som begynner med karriere. Kommunikasjon kan vedta navnet likevel, med en skriftlig grunn.',
    en: 'Lacks the national term: karrieresenter, or a word that begins with karriere. Communications may adopt it all the same, with a written reason.',
  },
  empty: { nb: 'Skriv et navn med bokstaver.', en: 'Write a name with letters.' },
} satisfies Record<string, AdminText>

function region({ level, word, elsewhere }: Extract<Finding, { rule: 'region' }>): AdminText {
  if (level === 'ok') return { nb: `Sier hvor det er: ${word}.`, en: `Says where it is: ${word}.` }
  if (elsewhere !== null)
    return {
      nb: `«${word}» hører til ${elsewhere}. Folk kan tro at stedet er der.`,
      en: `“${word}” belongs to ${elsewhere}. People may think the place is there.`,
    }
  return {
    nb: 'Sier ikke hvor det er. Ta med regionen, en kommune eller en by folk kjenner.',
    en: 'Does not say where it is. Name the region, a municipality or a town that people know.',
  }
}

function unique({ level, taken }: Extract<Finding, { rule: 'unique' }>): AdminText {
  if (taken === null)
    return level === 'ok' ? { nb: 'Ingen andre heter det.', en: 'Nobody else is called that.' } : words.empty
  if (level === 'ok')
    return {
      nb: `«${taken.text}» fører hit fra før. Det kan brukes.`,
      en: `“${taken.text}” leads here already. It may be used.`,
    }
  if (level === 'warning')
    return { nb: `Stedet heter «${taken.text}» fra før.`, en: `The place is called “${taken.text}” already.` }
  if (taken.region === null)
    return {
      nb: `«${taken.text}» er en av nettstedets egne adresser. Velg et annet navn.`,
      en: `“${taken.text}” is one of the site’s own addresses. Choose another name.`,
    }
  return {
    nb: `«${taken.text}» fører til en annen region, som ${grounds[taken.ground].nb}. Bindestrek og mellomrom skiller ikke navn. Velg et annet navn.`,
    en: `“${taken.text}” leads to another region, as ${grounds[taken.ground].en}. Hyphens and spaces do not tell names apart. Choose another name.`,
  }
}

const grounds: Record<NonNullable<Extract<Finding, { rule: 'unique' }>['taken']>['ground'], AdminText> = {
  region: { nb: 'regionens egen adresse', en: 'the region’s own address' },
  reserved: { nb: 'en av nettstedets adresser', en: 'an address of the site' },
  page: { nb: 'en av fylkets sider', en: 'a page of the county' },
  'current-name': { nb: 'navnet på stedet der', en: 'the name of its place' },
  'former-name': { nb: 'et tidligere navn', en: 'a former name' },
  'coming-name': { nb: 'et navn som er vedtatt for senere', en: 'a name adopted for later' },
  municipality: { nb: 'en kommune der', en: 'a municipality there' },
  alias: { nb: 'et ord folk bruker om det', en: 'a word people use for it' },
}

function sign({ level, length }: Extract<Finding, { rule: 'sign' }>): AdminText {
  if (level === 'ok')
    return {
      nb: `${length} tegn: får plass på én linje på skiltet.`,
      en: `${length} characters: fits one line of the sign.`,
    }
  if (level === 'warning')
    return {
      nb: `${length} tegn: skiltet må ha to linjer eller mindre skrift. ${signLength} tegn får plass på én.`,
      en: `${length} characters: the sign needs two lines or smaller type. ${signLength} fit one line.`,
    }
  return {
    nb: `${length} tegn er for langt. Et navn kan ha ${longestName}.`,
    en: `${length} characters are too many. A name may have ${longestName}.`,
  }
}

function sorting({ after, before }: Extract<Finding, { rule: 'sorting' }>): AdminText {
  if (after === null && before === null)
    return { nb: 'Står alene i lista over steder.', en: 'Stands alone in the list of places.' }
  if (after === null)
    return { nb: `Står først i lista, foran ${before}.`, en: `Stands first in the list, before ${before}.` }
  if (before === null)
    return { nb: `Står sist i lista, etter ${after}.`, en: `Stands last in the list, after ${after}.` }
  return { nb: `Står mellom ${after} og ${before} i lista.`, en: `Stands between ${after} and ${before} in the list.` }
}

function addresses({ path, kept, page }: Extract<Finding, { rule: 'addresses' }>): AdminText {
  const [nb, en] = [page ?? 'siden til regionen', page ?? 'the page of the region']
  if (kept.length === 0) return { nb: `${path} fører til ${nb}.`, en: `${path} leads to ${en}.` }
  return {
    nb: `${path} fører til ${nb}. Det gjør fortsatt ${kept.join(', ')}.`,
    en: `${path} leads to ${en}. So do ${kept.join(', ')}, as before.`,
  }
}
