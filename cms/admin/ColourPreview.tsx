'use client'
import type { Paint } from '#content/paint.ts'
import type { ColourTexts } from './colour-text.ts'

/** The roles of the site's style sheets that stand beside the paint: page, text and the light in the door. */
const themes = {
  light: { page: '#ffffff', ink: '#12222a', light: '#ffdf94', tint: 'paintTint' },
  dark: { page: '#0f181d', ink: '#eef3f4', light: '#ffdf94', tint: 'paintTintDark' },
} as const

/** The wall with the name on it, the door, and the tint, as the site shows them by day and by night. */
export function ColourPreview({ paint, title, say }: { paint: Paint; title: string; say: ColourTexts }) {
  return (
    <div className="eidor-colour__previews">
      {(['light', 'dark'] as const).map((theme) => {
        const { page, ink, light, tint } = themes[theme]
        return (
          <figure key={theme} style={{ background: page, color: ink }}>
            <div className="eidor-colour__wall" style={{ background: paint.paint, color: paint.onPaint }}>
              <b>{title || say.name}</b>
              <svg viewBox="42 6 400 630" aria-hidden="true" focusable="false">
                <path fill={light} d="M130 50h290v586H130z" />
                <path fill="none" stroke="#fff" strokeWidth="11" d="M124.5 636V44.5h301V636" />
                <path fill={paint.paintDeep} d="M130 50 44 8v628h86z" />
                <path fill={light} d="M50 322h9v40h-9z" />
              </svg>
            </div>
            <p style={{ background: paint[tint] }}>{say.tint}</p>
            <figcaption>{say[theme]}</figcaption>
          </figure>
        )
      })}
    </div>
  )
}
