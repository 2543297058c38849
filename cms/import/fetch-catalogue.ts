import { request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { isIP } from 'node:net'
import { CatalogueUnreadable } from '#content/catalogue/said.ts'
import { mostBytes } from '#content/catalogue/table.ts'
import { isPublicAddress, lookupPublic, PrivateAddress } from './public-address.ts'

/** Milliseconds until the first byte, and for all of it. */
const patience = { first: 20_000, whole: 120_000 }
const mostRedirects = 5

interface How {
  /** Whether addresses inside the house may be asked: a setting, for a feed of a machine beside. */
  privateAddresses: boolean
}

/** Fetches a catalogue. @throws CatalogueUnreadable saying why it could not be had */
export async function fetchCatalogue(address: string, { privateAddresses }: How): Promise<Uint8Array> {
  const signal = AbortSignal.timeout(patience.whole)
  let url = address
  for (let hops = 0; hops <= mostRedirects; hops += 1) {
    const answer = await ask(url, privateAddresses, signal)
    const { statusCode = 0, headers } = answer
    if (statusCode >= 300 && statusCode < 400 && headers.location) {
      answer.destroy()
      url = new URL(headers.location, url).href
      continue
    }
    if (statusCode !== 200) {
      answer.destroy()
      throw failed(url, `${statusCode}`)
    }
    return body(answer, url)
  }
  throw failed(address, 'too many redirects')
}

async function ask(url: string, privateAddresses: boolean, signal: AbortSignal): Promise<IncomingMessage> {
  const parsed = URL.canParse(url) ? new URL(url) : null
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) throw failed(url, 'not http or https')
  const host = parsed.hostname.replace(/^\[|\]$/g, '')
  if (!privateAddresses && isIP(host) !== 0 && !isPublicAddress(host)) throw inside(url)
  const send = parsed.protocol === 'https:' ? httpsRequest : httpRequest
  try {
    return await new Promise<IncomingMessage>((resolve, reject) => {
      const headers = {
        accept: 'application/ld+json, application/json, application/xml, text/csv, */*',
        'accept-encoding': 'identity',
        'user-agent': 'Ei dor (course import)',
      }
      const options = { headers, signal, ...(privateAddresses ? {} : { lookup: lookupPublic }) }
      const request = send(parsed, options, resolve)
      request.setTimeout(patience.first, () => request.destroy(new Error('it did not answer in 20 seconds')))
      request.once('error', reject)
      request.end()
    })
  } catch (error) {
    if (error instanceof PrivateAddress) throw inside(url)
    throw failed(url, error instanceof Error ? error.message : String(error))
  }
}

async function body(answer: IncomingMessage, url: string): Promise<Uint8Array> {
  const parts: Buffer[] = []
  let size = 0
  try {
    for await (const part of answer) {
      size += part.length
      if (size > mostBytes) throw failed(url, `more than ${mostBytes / 1e6} MB`)
      parts.push(part)
    }
  } catch (error) {
    if (error instanceof CatalogueUnreadable) throw error
    throw failed(url, error instanceof Error ? error.message : String(error))
  }
  return Buffer.concat(parts)
}

function failed(url: string, why: string): CatalogueUnreadable {
  return new CatalogueUnreadable({
    nb: `Fikk ikke hentet ${url}: ${why}. Prøv adressen i en nettleser, eller last ned fila og last den opp her.`,
    en: `Could not fetch ${url}: ${why}. Try the address in a browser, or download the file and upload it here.`,
  })
}

function inside(url: string): CatalogueUnreadable {
  return new CatalogueUnreadable({
    nb: `${url} er en adresse på innsiden av nettet, og slike henter vi ikke fra. Den som drifter løsningen, kan tillate det (IMPORT_PRIVATE_ADDRESSES).`,
    en: `${url} is an address inside the network, and we fetch from none of those. Whoever runs the installation can allow it (IMPORT_PRIVATE_ADDRESSES).`,
  })
}
