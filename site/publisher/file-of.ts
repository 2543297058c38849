/**
 * The file of a page, relative to the public folder, with slashes: `/lofoten/` is `lofoten/index.html`.
 * The page for what is not found is `404.html`, where plain web hosts look for it.
 */
export function fileOf(url: string): string {
  if (url === '/404/' || url === '/410/') return `${url.slice(1, -1)}.html`
  const path = url.slice(1)
  return path === '' || path.endsWith('/') ? `${path}index.html` : path
}

/** The address of a page by its file, relative to the public folder: what `fileOf` turns into it. */
export function urlOfFile(file: string): string {
  if (file === '404.html' || file === '410.html') return `/${file.slice(0, 3)}/`
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`
}
