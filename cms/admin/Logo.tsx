/** The open door of the public site, for the login page and the corner of the admin. */
export function Icon() {
  return (
    <svg viewBox="0 0 28 38" width="22" height="30" aria-hidden="true" focusable="false">
      <path d="M10 2h16v32H10z" fill="#ffdf94" />
      <path d="M10 34V2h16v32" fill="none" stroke="currentColor" strokeWidth="2" />
      <path d="M0 34h28" stroke="currentColor" strokeWidth="2" />
      <path d="M10 2 2 .5v36.8L10 34z" fill="#172a34" stroke="currentColor" strokeWidth="1.6" strokeLinejoin="round" />
      <path d="M3.9 18h1.6v3.4H3.9z" fill="#fff" />
    </svg>
  )
}

export function Logo() {
  return (
    <span className="eidor-logo">
      <Icon />
      <span>
        <b>Ei dør</b>
        <small>Nordland fylkeskommune</small>
      </span>
    </span>
  )
}
