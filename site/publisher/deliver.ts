import type { FeedAddress } from './feed.ts'
import type { Ledger } from './ledger/open.ts'
import { dropReceipt, nextReceipt } from './ledger/receipts.ts'

/** Answers that mean the CMS will never take this receipt. */
const hopeless = [400, 413, 422]

/**
 * Hands the receipts to the CMS, oldest first, each until it is taken.
 * @returns why it stopped before the end, or null; what is left stays for the next time
 */
export async function deliver(ledger: Ledger, address: FeedAddress): Promise<string | null> {
  for (let receipt = nextReceipt(ledger); receipt; receipt = nextReceipt(ledger)) {
    let status: number
    try {
      const response = await fetch(`${address.cmsUrl}/api/receipts`, {
        method: 'POST',
        headers: { authorization: `Bearer ${address.publishSecret}`, 'content-type': 'application/json' },
        body: receipt.json,
        signal: AbortSignal.timeout(address.patience ?? 30_000),
        redirect: 'error',
      })
      await response.body?.cancel()
      status = response.status
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
    const taken = status >= 200 && status < 300
    if (!taken && !hopeless.includes(status)) return `the CMS answered ${status}`
    dropReceipt(ledger, receipt.number)
    if (!taken) return `the CMS refused receipt ${receipt.number} for good (${status})`
  }
  return null
}
