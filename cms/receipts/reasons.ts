import type { Failing } from '#content/receipt.ts'
import type { Node } from '../nodes/nodes.ts'

/** Why a document is not live at a node. */
export interface Failure {
  node: string
  /** The page that does not render; null where the site refused the document itself. */
  page: string | null
  /** What is wrong, field by field; the field is null where it is said of no field. */
  problems: { field: string | null; message: string }[]
}

export function failureAt(node: Node, { page, reason }: Failing): Failure {
  return { node: nameOf(node), page, problems: problemsIn(reason) }
}

/** What a person calls a node: the host and port it answers at. */
export function nameOf(node: Node): string {
  return node.address === null ? node.node.slice(0, 8) : new URL(node.address).host
}

/** The contract says one problem a line, `  field: message`; anything else is one message. */
function problemsIn(reason: string): Failure['problems'] {
  const lines = reason.split('\n').flatMap((line) => {
    const [, field = '', message = ''] = /^ {2}(\S+): (.*)$/.exec(line) ?? []
    return field === '' ? [] : [{ field, message }]
  })
  return lines.length > 0 ? lines : [{ field: null, message: reason }]
}
