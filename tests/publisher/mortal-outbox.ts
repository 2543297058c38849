import { Outbox } from '#site/outbox/outbox.ts'

/** Keeps one wish after another, and says each key when it is kept, until it is killed. */
const outbox = new Outbox(process.argv[2] ?? '')
for (let number = 0; ; number++) {
  const key = `form:wish-${number}`
  outbox.put(key, { kind: 'wish', what: `Kurs ${number}`, region: null, municipality: null, contact: null }, Date.now())
  await new Promise<void>((resolve) => process.send?.(key, () => resolve()))
}
