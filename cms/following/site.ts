import type { Payload } from 'payload'
import { z } from 'zod'
import type { Spoken } from '#content/submission.ts'
import { type VacanciesAnswer, vacanciesAnswer } from '#content/vacancies.ts'
import { isAway, nodesOf } from '../nodes/nodes.ts'

/** How long a node of the site may take to answer, in milliseconds. */
const patience = 15_000

/** No node of the site could be asked; the message says which were, and why not. */
export class SiteUnreachable extends Error {
  override readonly name = 'SiteUnreachable'
}

/**
 * What of a search one can apply for now, as the site has it: the search is the site's, and nowhere else.
 * @param query as in the address of the list
 * @throws SiteUnreachable
 */
export async function vacanciesAt(payload: Payload, query: string, language: Spoken): Promise<VacanciesAnswer> {
  const asked = new URLSearchParams(query)
  if (language === 'nn') asked.set('mal', 'nn')
  return ask(payload, `${language === 'en' ? '/en' : ''}/data/vacancies?${asked}`, vacanciesAnswer)
}

const health = z.object({ submissions: z.object({ waiting: z.number() }) })

/** Whether a node of the site still has something for the CMS, an unsubscription perhaps. One that does not answer has not said so. */
export async function hasMoreToTell(payload: Payload): Promise<boolean> {
  for (const address of await addresses(payload)) {
    const told = await answerOf(`${address}/helse/`, health).catch(() => null)
    if (told && told.submissions.waiting > 0) return true
  }
  return false
}

async function ask<T>(payload: Payload, path: string, answer: z.ZodType<T>): Promise<T> {
  const failures: string[] = []
  for (const address of await addresses(payload)) {
    try {
      return await answerOf(address + path, answer)
    } catch (error) {
      failures.push(`${address}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  throw new SiteUnreachable(
    `No node of the site answered ${path} (${failures.join('; ') || 'none is known'}). It is asked again.`,
  )
}

/** Where the nodes are that are there now: by the clock they were heard by, whatever the time of the letters is. */
async function addresses(payload: Payload): Promise<string[]> {
  const now = Date.now()
  const nodes = (await nodesOf(payload)).all(now).filter((it) => !isAway(it, now))
  return nodes.flatMap(({ address }) => address ?? [])
}

async function answerOf<T>(url: string, answer: z.ZodType<T>): Promise<T> {
  const response = await fetch(url, { signal: AbortSignal.timeout(patience) })
  if (!response.ok && response.status !== 503) throw new Error(`it answered ${response.status}`)
  return answer.parse(await response.json())
}
