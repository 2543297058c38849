/** JSON with the keys of every object sorted, so that equal content gives equal text. */
export function canonical(value: unknown): string {
  return written(value) ?? 'null'
}

/** Undefined for what JSON has no word for. By hand: JSON.stringify with a replacer takes several times as long. */
function written(value: unknown): string | undefined {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map((it) => written(it) ?? 'null').join()}]`
  if ('toJSON' in value && typeof value.toJSON === 'function') return written(value.toJSON())
  let text = ''
  const entries = Object.entries(value)
  for (const [key, it] of entries.sort(([a], [b]) => (a < b ? -1 : 1))) {
    const said = written(it)
    if (said !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${said}`
  }
  return `{${text}}`
}
