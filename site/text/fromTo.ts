/** A dash between two times, or between two dates with a space in them: "9.00–15.30", "24. desember–1. januar". */
const dash = /(?<=[\p{L}\d])–(?=\d)/u

/** A text with spans of time in it, cut at their dashes: "9.00–12.00 og 13.00–15.00" in three. */
export function fromToParts(text: string): string[] {
  return text.split(dash)
}
