import type { Reader } from '#site/records/reader.ts'
import { speech } from './speech.ts'

/** What a telephone needs to keep the site among its programs (W3C Web App Manifest): names by the county's profile. */
export function manifest(read: Reader) {
  const profile = read.get('profile', 'profile')
  const { words } = speech('no', 'nb')
  const name = profile?.name ?? words.site
  return {
    name: profile ? `${profile.name} – ${profile.county}` : name,
    short_name: name,
    lang: 'nb',
    start_url: '/',
    // A page among others, with the address and the way back: nothing here works better without them.
    display: 'minimal-ui',
    background_color: '#ffffff',
    theme_color: '#172a34',
    icons: [
      { src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  }
}
