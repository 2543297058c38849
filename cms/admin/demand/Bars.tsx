/** Twelve months as bars; the figures beside it say the same in words. */
export function Bars({ months }: { months: readonly number[] }) {
  const highest = Math.max(1, ...months)
  const label = months.join(', ')
  return (
    <svg className="eidor-demand__bars" viewBox="0 0 72 20" role="img" aria-label={label}>
      {months.map((count, index) => {
        const height = (count / highest) * 20
        // biome-ignore lint/suspicious/noArrayIndexKey: a month is told by its place.
        return <rect key={index} x={index * 6} y={20 - height} width="5" height={height} />
      })}
    </svg>
  )
}
