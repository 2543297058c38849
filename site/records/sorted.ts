/** Where `item` stands, or would stand, in a list sorted by code unit. */
export function placeIn(list: readonly string[], item: string): number {
  let low = 0
  for (let high = list.length; low < high; ) {
    const middle = (low + high) >> 1
    if ((list[middle] ?? '') < item) low = middle + 1
    else high = middle
  }
  return low
}

/** Puts `item` into a sorted list, in place. */
export function enter(list: string[], item: string): void {
  list.splice(placeIn(list, item), 0, item)
}

/** Takes `item` out of a sorted list, in place, where it is in it. */
export function leave(list: string[], item: string): void {
  const at = placeIn(list, item)
  if (list[at] === item) list.splice(at, 1)
}
