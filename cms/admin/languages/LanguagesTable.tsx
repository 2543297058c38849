import type { Row } from '../../languages/report.ts'
import type { AdminLanguage } from '../language.ts'
import { languageLabels, numberText, percentText } from './words.ts'

interface Props {
  rows: { key: string; name: string; row: Row }[]
  /** The sum of all, in the last row. */
  all: Row
  language: AdminLanguage
  caption: string
  /** What the first column holds. */
  first: string
}

/** Words by language, row by row; the written standard there is too little of is marked, in words too. */
export function LanguagesTable({ rows, all, language, caption, first }: Props) {
  const nb = language === 'nb'
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard (WCAG 2.1.1).
    <section className="eidor-offer__scroll" tabIndex={0} aria-label={caption}>
      <table className="eidor-offer__table eidor-languages">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            <th scope="col">{nb ? 'Tekster' : 'Texts'}</th>
            {Object.entries(languageLabels).map(([code, label]) => (
              <th key={code} scope="col">
                {label[language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((it) => (
            <Cells key={it.key} name={it.name} row={it.row} language={language} />
          ))}
        </tbody>
        <tfoot>
          <Cells name={nb ? 'I alt' : 'In all'} row={all} language={language} />
        </tfoot>
      </table>
    </section>
  )
}

function Cells({ name, row, language }: { name: string; row: Row; language: AdminLanguage }) {
  const { nynorsk, words, documents, tooLittle } = row
  const share = (standard: 'nb' | 'nn') => (nynorsk === null ? null : standard === 'nn' ? nynorsk : 1 - nynorsk)
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{numberText(documents.nb + documents.nn, language)}</td>
      {(['nb', 'nn'] as const).map((standard) => (
        <td key={standard} className={tooLittle === standard ? 'eidor-offer__cell--missing' : ''}>
          {percentText(share(standard), language)}
          <small>
            {numberText(words[standard], language)} {language === 'nb' ? 'ord' : 'words'}
          </small>
          {tooLittle === standard && <small>{language === 'nb' ? 'Under 25 %' : 'Below 25%'}</small>}
        </td>
      ))}
      {(['se', 'smj', 'sma', 'en'] as const).map((code) => (
        <td key={code}>{words[code] === 0 ? '–' : numberText(words[code], language)}</td>
      ))}
    </tr>
  )
}
