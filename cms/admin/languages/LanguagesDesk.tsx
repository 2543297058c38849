'use client'
import { Gutter, SetStepNav, useTranslation } from '@payloadcms/ui'
import { enoughTexts } from '#content/languages.ts'
import type { LanguageReport, Row } from '../../languages/report.ts'
import { kindLabels } from '../kind-labels.ts'
import { adminLanguage } from '../language.ts'
import { useAsked } from '../useAsked.ts'
import { LanguagesTable } from './LanguagesTable.tsx'

/** Språkrådet about the paragraph: who must use how much of which. */
const law =
  'https://www.sprakradet.no/spraklov/paragrafsider/-13-veksling-mellom-bokmal-og-nynorsk-i-allment-tilgjengelege-dokument/'

/** What has no texts has nothing to say in the table. */
const hasTexts = ({ documents: { nb, nn } }: Row) => nb + nn > 0

/** How much there is of bokmål, nynorsk, the Sami languages and English in what is published. */
export function LanguagesDesk() {
  const { i18n } = useTranslation()
  const language = adminLanguage(i18n)
  const nb = language === 'nb'
  const report = useAsked<LanguageReport>('/api/languages')
  const title = nb ? 'Språkene' : 'The languages'
  return (
    <Gutter className="eidor-offer">
      <SetStepNav nav={[{ label: title }]} />
      <h1>{title}</h1>
      <p>
        {nb
          ? 'Hvor mye av det som er publisert nå, er på bokmål, nynorsk, samisk og engelsk. Talt i ord, så en lang tekst teller mer enn en kort. Andelene er av de norske ordene.'
          : 'How much of what is published now is in bokmål, nynorsk, Sami and English. Counted in words, so a long text counts more than a short one. The shares are of the Norwegian words.'}
      </p>
      <p>
        {nb
          ? `Språklova § 13 krever minst 25 prosent av hver målform av statens sentrale organer. En fylkeskommune som er språknøytral, skal ha et rimelig forhold mellom dem. Målet gjelder alt dere publiserer over tid, ikke hver tekst. Derfor merker vi det som er under 25 prosent i alt, og på linjer med minst ${enoughTexts} tekster. `
          : `The Norwegian Language Act, section 13, asks central state bodies for at least 25 per cent of each written standard, and a county authority that is neutral for a reasonable proportion. The aim is about all that you publish over time, not about each text. So what is below 25 per cent in all is marked, and rows with at least ${enoughTexts} texts. `}
        <a href={law}>{nb ? 'Les § 13 hos Språkrådet' : 'Read section 13 at Språkrådet (in Norwegian)'}</a>
      </p>
      <div role="status" className="eidor-hidden">
        {report ? '' : nb ? 'Teller …' : 'Counting …'}
      </div>
      {report && (
        <>
          <LanguagesTable
            language={language}
            caption={nb ? 'Etter slag' : 'By kind'}
            first={nb ? 'Slag' : 'Kind'}
            rows={report.kinds.filter(hasTexts).map((it) => ({
              key: it.kind,
              name: kindLabels[it.kind]?.[language] ?? it.kind,
              row: it,
            }))}
            all={report.all}
          />
          <LanguagesTable
            language={language}
            caption={nb ? 'Etter hvem som eier teksten' : 'By whose the text is'}
            first={nb ? 'Eier' : 'Owner'}
            rows={report.regions.map((it) => ({
              key: it.id ?? 'county',
              name: it.name ?? (nb ? 'Fylket' : 'The county'),
              row: it,
            }))}
            all={report.all}
          />
        </>
      )}
    </Gutter>
  )
}
