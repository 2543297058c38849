/**
 * Shows what fits while it is typed and ticked: the page of the new address is fetched, and its list and counts are put
 * in place of those that are there. Every state is an address, so Back and a shared link show the same. Where anything
 * fails, the form is sent as without a script.
 */
const box = document.querySelector<HTMLElement>('[data-courses]')
const form = document.querySelector<HTMLFormElement>('#sok')
/** Long enough for the next letter, short enough to feel like an answer. Milliseconds. */
const pause = 180
/** Who has not touched anything for so long has found a search they meant: it is counted. Milliseconds. */
const settledAfter = 2_500

if (box && form) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let asking: AbortController | undefined
  let settling: ReturnType<typeof setTimeout> | undefined
  let shown = location.pathname + location.search
  /** The words counted last: those of the address were counted with the page. */
  let counted = new URLSearchParams(location.search).get('q')

  const wanted = (): string => {
    const said = new URLSearchParams()
    for (const [name, value] of new FormData(form)) {
      const plain = name === 'sort' && value === 'relevance'
      if (typeof value === 'string' && value !== '' && !plain) said.append(name, value)
    }
    const text = said.toString()
    return new URL(form.action).pathname + (text === '' ? '' : `?${text}`)
  }

  /** @param how whether Back should lead to what was shown before */
  const show = async (address: string, how: 'push' | 'replace' | 'none') => {
    asking?.abort()
    asking = new AbortController()
    try {
      const response = await fetch(address, { headers: { accept: 'text/html' }, signal: asking.signal })
      const page = new DOMParser().parseFromString(await response.text(), 'text/html')
      const next = page.querySelector<HTMLElement>('[data-courses]')
      if (!response.ok || !next) throw new Error(`The list answered ${response.status}.`)
      // Plain files answer every address with the whole list: there another script searches.
      if (next.dataset.query === '' && address.includes('?')) {
        if (how === 'push') location.assign(address)
        return
      }
      put(next)
      // Who changes the language asks the same there.
      const languages = page.querySelectorAll<HTMLAnchorElement>('.lang a')
      for (const [at, it] of document.querySelectorAll<HTMLAnchorElement>('.lang a').entries())
        it.href = languages[at]?.getAttribute('href') ?? it.href
      document.title = page.title
      shown = address
      if (how !== 'none') tellSettled(address)
      if (how === 'push') history.pushState(null, '', address)
      if (how === 'replace') history.replaceState(null, '', address)
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return
      location.assign(address)
    }
  }

  const tellSettled = (address: string) => {
    clearTimeout(settling)
    const said = new URLSearchParams(address.split('?')[1])
    if (!said.has('q') || said.get('q') === counted) return
    settling = setTimeout(() => {
      counted = said.get('q')
      said.set('size', '1')
      said.set('settled', '1')
      // Whether it was counted is nothing to the visitor.
      void fetch(`${box.dataset.data}?${said}`).catch(() => undefined)
    }, settledAfter)
  }

  const put = (next: HTMLElement) => {
    const held = document.activeElement
    const id = held instanceof HTMLElement && box.contains(held) ? held.id : ''
    const open = [...box.querySelectorAll('[data-filters] details')].map((it) => it.hasAttribute('open'))
    for (const part of ['[data-filters]', '[data-results]']) {
      const [here, there] = [box.querySelector(part), next.querySelector(part)]
      if (here && there) here.replaceChildren(...there.childNodes)
    }
    // What somebody opened stays open: the main fold first, the others where there are as many.
    const folds = [...box.querySelectorAll('[data-filters] details')]
    folds[0]?.toggleAttribute('open', open[0] ?? false)
    if (folds.length === open.length)
      for (const [at, it] of folds.entries()) it.toggleAttribute('open', open[at] ?? false)
    box.dataset.query = next.dataset.query ?? ''
    if (id) document.getElementById(id)?.focus()
    const said = box.querySelector('[data-said]')
    if (said) said.textContent = box.querySelector('[data-results] h2')?.textContent ?? ''
  }

  const later = (wait: number, how: 'push' | 'replace') => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      const address = wanted()
      if (address !== shown) void show(address, how)
    }, wait)
  }

  form.addEventListener('input', () => later(pause, 'replace'))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    clearTimeout(timer)
    void show(wanted(), 'push')
  })
  // What belongs to the form but stands outside it tells the document only.
  box.addEventListener('change', () => later(0, 'push'))
  addEventListener('popstate', () => {
    const params = new URLSearchParams(location.search)
    const text = form.querySelector<HTMLInputElement>('#q')
    if (text) text.value = params.get('q') ?? ''
    void show(location.pathname + location.search, 'none')
  })
}
