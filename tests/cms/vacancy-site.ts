import { createServer } from 'node:http'
import { z } from 'zod'
import type { VacanciesAnswer } from '#content/vacancies.ts'
import type { World } from './world.ts'

type Item = VacanciesAnswer['items'][number]

/** A node of the site, as far as letters ask it: what of each search one can apply for. The test says what. */
export class VacancySite {
  /** By the query, as it stands in the address. */
  readonly vacancies = new Map<string, Item[]>()
  readonly asked: string[] = []
  waiting = 0
  broken = false
  address = ''
  readonly #server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://site')
    if (this.broken) {
      response.writeHead(500).end()
      return
    }
    response.setHeader('content-type', 'application/json')
    if (url.pathname === '/helse/') {
      response.end(JSON.stringify({ submissions: { waiting: this.waiting } }))
      return
    }
    this.asked.push(request.url ?? '')
    url.searchParams.delete('mal')
    const query = url.searchParams.toString()
    const items = this.vacancies.get(query) ?? []
    const answer: VacanciesAnswer = {
      licence: 'https://data.norge.no/nlod/no/2.0',
      name: `Kurs: ${query}`,
      url: `https://eidor.example.no/kurs/?${query}`,
      total: items.length,
      items,
    }
    response.end(JSON.stringify(answer))
  })

  /** Listens, and is known to the CMS as its node. */
  async open(cms: World): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    const { port } = z.object({ port: z.number() }).parse(this.#server.address())
    this.address = `http://127.0.0.1:${port}`
    const { nodesOf } = await import('#cms/nodes/nodes.ts')
    const nodes = await nodesOf(cms.payload)
    for (const it of nodes.all(Date.now())) nodes.forget(it.node)
    nodes.pulled({ node: 'a-node-of-the-test', address: this.address, epoch: null, cursor: 0 }, Date.now())
    await nodes.stored()
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.#server.close(() => resolve()))
  }
}

/** A course that can be applied for. @param vacancies the runs with room */
export function vacant(number: number, title: string, ...vacancies: string[]): Item {
  const id = String(number).padStart(24, '0')
  return {
    id,
    title,
    language: 'nb',
    url: `https://eidor.example.no/kurs/kurs-${number}/`,
    facts: 'Bodø. Starter tirsdag 12. januar. Søk innen 5. januar.',
    vacancies: vacancies.map((it) => `${id}:${it}`),
  }
}
