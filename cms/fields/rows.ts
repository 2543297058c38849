const RowLabel = '/admin/RowLabel.tsx#RowLabel'

/** Rows that are called by what is in them. */
export const rowsNamed = { components: { RowLabel } }

/** The same, folded until somebody opens one: a place has dozens. */
export const folded = { ...rowsNamed, initCollapsed: true }
