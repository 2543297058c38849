/** The part of an address that says to which field of a form one is going. */
const before = '#felt='

/** The address of a field of a document, `services.0` or `addresses.1.telephone`. */
export function fieldUrl(collection: string, id: string, field: string | null): string {
  return `/admin/collections/${collection}/${id}${field === null ? '' : `${before}${field}`}`
}

/** The field that an address leads to; null where it names none. */
export function fieldIn(hash: string): string | null {
  return hash.startsWith(before) ? decodeURIComponent(hash.slice(before.length)) : null
}

/** How long a form may take to be drawn, and one tab of it, in milliseconds. */
const patience = 20_000
const tabPatience = 1_500
const lookEvery = 100

/**
 * Shows a field of the form on this page and puts the focus in it: opens the tab it is in, which is not drawn until
 * then, and the rows around it. A row that is gone leads to the list it was in.
 */
export async function goToField(field: string, left: AbortSignal): Promise<void> {
  const until = Date.now() + patience
  let tab = 0
  let since = 0
  while (Date.now() < until && !left.aborted) {
    const found = elementOf(field)
    if (found && isReady(found)) return show(found)
    const tabs = [...document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')]
    if (!found && tabs.length > 0 && Date.now() - since > tabPatience) {
      // Round once: then the field is not on this form, but what it was in may be.
      if (tab > tabs.length) break
      // The tab that is open has its time first.
      if (since > 0) tabs[tab - 1]?.click()
      since = Date.now()
      tab += 1
    }
    await new Promise((resolve) => setTimeout(resolve, lookEvery))
  }
  if (!left.aborted && field.includes('.')) await goToField(field.slice(0, field.lastIndexOf('.')), left)
}

/** A form that is being filled in takes no focus. */
function isReady(element: HTMLElement): boolean {
  return targetIn(element) !== null
}

/** Payload gives the fields ids made from their paths, and rows of a list theirs. */
function elementOf(field: string): HTMLElement | null {
  const name = field.replaceAll('.', '__')
  const row = /^(.+)\.(\d+)$/.exec(field)
  return (
    document.getElementById(`field-${name}`) ??
    (row ? document.getElementById(`${row[1]?.replaceAll('.', '-')}-row-${row[2]}`) : null)
  )
}

function show(element: HTMLElement): void {
  const closed = element.closest('.collapsible--collapsed')?.querySelector<HTMLElement>('.collapsible__toggle')
  closed?.click()
  element.scrollIntoView({ block: 'center' })
  targetIn(element)?.focus({ preventScroll: true })
}

function targetIn(element: HTMLElement): HTMLElement | null {
  const focusable = 'input:enabled, textarea:enabled, select:enabled, button:enabled'
  return element.matches(focusable) ? element : element.querySelector<HTMLElement>(focusable)
}
