/** Beside the form in the admin: says that the page is there, and shows the draft anew when another one was saved. */
const note = document.querySelector<HTMLElement>('[data-draft]')
const admin = note?.dataset.follow

async function look(): Promise<void> {
  const answer = await fetch(location.href, { method: 'HEAD', cache: 'no-store' })
  // An answer without a version is a page that says why there is no draft to see.
  if (answer.headers.get('etag') !== `"${note?.dataset.draft}"`) location.reload()
}

if (admin !== undefined && window.parent !== window) {
  window.addEventListener('message', ({ origin, data }: MessageEvent<{ type?: unknown } | null>) => {
    if (origin === admin && data?.type === 'payload-document-event') void look()
  })
  window.parent.postMessage({ type: 'payload-live-preview', ready: true }, admin)
}
