/**
 * Roots that bokmål and nynorsk spell differently, folded, from the nynorsk to the bokmål: what no ending tells.
 * Words of courses and trades. Where a root also stands inside other words, they too are changed, alike in what is
 * searched and in what is asked.
 */
const roots: Record<string, string> = {
  skule: 'skole',
  skula: 'skola',
  sjuk: 'syk',
  heim: 'hjem',
  royr: 'ror',
  reinhald: 'renhold',
  reingjer: 'rengjor',
  rettlei: 'veiled',
  vidareg: 'videreg',
  vidareutd: 'videreutd',
  hogskole: 'hoyskole',
  hogskule: 'hoyskole',
  hogare: 'hoyere',
  mjolk: 'melk',
  koyr: 'kjor',
  rekneskap: 'regnskap',
  rekn: 'regn',
  snikkar: 'snekker',
  nybyrj: 'nybegynn',
  leiing: 'ledelse',
  verksemd: 'virksomhet',
  tenest: 'tjenest',
  teikn: 'tegn',
  tryggleik: 'sikkerhet',
  framand: 'fremmed',
  hamn: 'havn',
  vegdrift: 'veidrift',
  vegvedlike: 'veivedlike',
  vegarbeid: 'veiarbeid',
  vegtrafikk: 'veitrafikk',
  sjolv: 'selv',
  eigedom: 'eiendom',
  veke: 'uke',
  vaksen: 'voksen',
  vaksne: 'voksne',
  bornehage: 'barnehage',
  marknad: 'marked',
  berekraft: 'barekraft',
  kosthald: 'kosthold',
  hushald: 'hushold',
  vedlikehald: 'vedlikehold',
  verkstad: 'verksted',
}

const anyRoot = new RegExp(
  Object.keys(roots)
    .toSorted((a, b) => b.length - a.length)
    .join('|'),
  'g',
)

/** A folded word with its nynorsk roots in bokmål, so that both are found by either. */
export function inBokmal(folded: string): string {
  // A leader is one at the beginning of a word; in the middle of one it is mostly a nurse, sjuk-pleiar.
  return folded.replace(/^leiar/, 'leder').replace(anyRoot, (root) => roots[root] ?? root)
}
