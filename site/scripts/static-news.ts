/**
 * Narrows the news to a region where the site is plain files: there `/nyheter/?region=salten` is the file of all news.
 * Our own server answers with a page that says what it is narrowed to, and then nothing is done.
 */
const news = document.querySelector<HTMLElement>('[data-news]')
const asked = new URLSearchParams(location.search).get('region') ?? ''
if (news && asked !== '' && news.dataset.news === '') narrow(news)

function narrow(within: HTMLElement): void {
  const scopes = [...within.querySelectorAll<HTMLElement>('[data-scope]')]
  const chosen = scopes.find((it) => it.dataset.scope === asked)
  // A region that is not there has no link: all news, as our server answers.
  if (!chosen) return
  for (const it of scopes) it.removeAttribute('aria-current')
  chosen.setAttribute('aria-current', 'true')
  const heading = document.querySelector('h1')
  if (heading) heading.textContent = chosen.dataset.heading ?? ''
  for (const it of within.querySelectorAll<HTMLElement>('[data-of]')) if (it.dataset.of !== asked) it.remove()
  if (within.querySelector('[data-of]')) return
  const none = document.createElement('p')
  none.textContent = chosen.dataset.none ?? ''
  within.querySelector('.news')?.replaceWith(none)
}
