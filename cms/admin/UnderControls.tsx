import { type ReactNode, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'

/** Puts what does not fit in the row of buttons of a document below it, in the bar that holds the row. */
export function UnderControls({ children }: { children: ReactNode }) {
  const place = useRef<HTMLSpanElement>(null)
  const [bar, setBar] = useState<Element | null>(null)
  useEffect(() => setBar(place.current?.closest('.doc-controls') ?? null), [])
  return <span ref={place}>{bar && createPortal(children, bar)}</span>
}
