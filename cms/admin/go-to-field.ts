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

/** How long a form may take to draw a tab, in milliseconds. */
const patience = 4_000

/**
 * Shows a field of the form on this page and puts the focus in it: opens the tab it is in, which is not drawn until
 * then, and the rows around it. A row that is gone leads to the list it was in.
 */
export async function goToField(field: string, left: AbortSignal): Promise<void> {
  const tabs = () => [...document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')]
  const until = Date.now() + patience
  for (let next = 0; Date.now() < until && !left.aborted; next++) {
    const found = elementOf(field)
    if (found) return show(found)
    const all = tabs()
    // Once before any tab is pressed, and again after each.
    if (next > 0 && all.length > 0) all[(next - 1) % all.length]?.click()
    await new Promise((resolve) => setTimeout(resolve, 150))
  }
  if (!left.aborted && field.includes('.')) await goToField(field.slice(0, field.lastIndexOf('.')), left)
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
  const focusable = 'input, textarea, select, button, [tabindex]'
  const target = element.matches(focusable) ? element : element.querySelector<HTMLElement>(focusable)
  target?.focus({ preventScroll: true })
}
