/**
 * The file of a page, relative to the public folder, with slashes: `/lofoten/` is `lofoten/index.html`.
 * The page for what is not found is `404.html`, where plain web hosts look for it.
 */
export function fileOf(url: string): string {
  if (url === '/404/' || url === '/410/') return `${url.slice(1, -1)}.html`
  const path = url.slice(1)
  return path === '' || path.endsWith('/') ? `${path}index.html` : path
}
