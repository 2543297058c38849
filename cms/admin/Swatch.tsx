/** A patch of a colour; the words beside it say which. */
export function Swatch({ colour }: { colour: string }) {
  return <span className="eidor-swatch" style={{ background: colour }} aria-hidden="true" />
}
