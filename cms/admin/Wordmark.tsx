'use client'
import { useFormFields, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { adminLanguage } from './language.ts'

const texts = {
  nb: {
    title: 'Ordmerket',
    about:
      'Lages av navnet og fargen som er publisert. Til skilt, plakater og trykksaker: bokstavene er tegnet, så ingen skrift trengs.',
    paint: 'På regionens farge',
    plain: 'I én farge',
    save: 'Last ned SVG',
    none: 'Ordmerket kommer når stedet har et vedtatt navn.',
    alt: 'Ordmerket til stedet',
  },
  en: {
    title: 'The wordmark',
    about:
      'Made of the published name and colour. For signs, posters and print: the letters are drawn, so no font is needed.',
    paint: 'On the colour of the region',
    plain: 'In one colour',
    save: 'Save the SVG',
    none: 'The wordmark comes when the place has an adopted name.',
    alt: 'The wordmark of the place',
  },
} as const

/** The wordmark of a region's place, to look at and to save. */
export function Wordmark() {
  const { i18n } = useTranslation()
  const say = texts[adminLanguage(i18n)]
  const slug = useFormFields(([fields]) => fields.slug?.value)
  const [missing, setMissing] = useState(false)
  if (typeof slug !== 'string' || slug === '') return null
  return (
    <section className="field-type eidor-wordmark" aria-label={say.title}>
      <h3>{say.title}</h3>
      {missing ? (
        <p>{say.none}</p>
      ) : (
        <>
          <p>{say.about}</p>
          {(['paint', 'one-colour'] as const).map((look) => (
            <figure key={look}>
              {/* biome-ignore lint/performance/noImgElement: a drawing of ours, as it is */}
              <img
                className={look === 'paint' ? undefined : 'eidor-wordmark__plain'}
                src={`/api/wordmark/${slug}/${look}`}
                alt={say.alt}
                onError={() => setMissing(true)}
              />
              <figcaption>
                {look === 'paint' ? say.paint : say.plain}.{' '}
                <a href={`/api/wordmark/${slug}/${look}`} download={`${slug}-${look}.svg`}>
                  {say.save}
                </a>
              </figcaption>
            </figure>
          ))}
        </>
      )}
    </section>
  )
}
