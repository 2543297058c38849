import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { naming } from '#content/naming.ts'
import type { Prose } from '#content/prose.ts'
import { dateText } from '../admin/times.ts'
import { within } from '../database/within.ts'
import { dayIn, idIn, noonOf, textIn } from '../fields/stored.ts'
import { lexical } from '../seed/lexical.ts'
import { judged } from './judged.ts'

/**
 * Adopting a name prepares a draft of the news about it, once; undoing it takes the draft away again where nobody has
 * written in it. Nothing is published by either.
 */
export const prepareNews: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const was = originalDoc?.state === 'adopted'
  const is = (data.state ?? originalDoc?.state) === 'adopted'
  const prepared = idIn(data.preparedNews ?? originalDoc?.preparedNews)
  if (is && !was && prepared === null) data.preparedNews = await draftNews(data, originalDoc, req)
  if (was && !is && prepared !== null && (await isUntouched(prepared, req))) {
    await req.payload.delete({ collection: 'news', id: prepared, overrideAccess: true, req: await within(req) })
    data.preparedNews = null
  }
  return data
}

interface Words {
  old: string | null
  now: string
  region: string
  from: string
  decision: string | null
}

/** The id of the draft; null where the place is not published yet, and where the name is one of long ago. */
async function draftNews(
  data: Record<string, unknown>,
  originalDoc: Record<string, unknown> | undefined,
  req: PayloadRequest,
): Promise<string | null> {
  const asked = {
    id: idIn(originalDoc),
    place: idIn(data.place ?? originalDoc?.place) ?? '',
    name: textIn(data.name ?? originalDoc?.name) ?? '',
  }
  const { among, today } = await judged(req.payload, asked, await within(req))
  const place = among.places.find((it) => it.id === asked.place)
  const region = among.regions.find((it) => it.id === place?.region)
  const from = dayIn(data.from ?? originalDoc?.from) ?? today
  const { current } = naming(
    among.names.filter((it) => it.place === asked.place),
    today,
  )
  if (!place || !region || (current !== null && current.from > from)) return null
  const { title, summary, body } = wordsIn[place.written]({
    old: current?.name ?? null,
    now: asked.name,
    region: region.name.no,
    // The months are the same in bokmål and nynorsk.
    from: dateText(from, 'nb'),
    decision: textIn(data.decision ?? originalDoc?.decision),
  })
  const news = await req.payload.create({
    collection: 'news',
    draft: true,
    locale: 'no',
    depth: 0,
    overrideAccess: true,
    req: await within(req),
    data: {
      title,
      summary,
      // Lexical's state as Payload types it is what its editor makes; this is the same, made from the contract's prose.
      body: lexical(paragraphs(body)) as never,
      region: region.id,
      written: place.written,
      date: noonOf(from),
      _status: 'draft',
    },
  })
  return String(news.id)
}

const wordsIn: Record<'nb' | 'nn', (it: Words) => { title: string; summary: string; body: string[] }> = {
  nb: ({ old, now, region, from, decision }) => ({
    title: old === null ? `Ei dør i ${region} får navnet ${now}` : `${old} blir ${now}`,
    summary: `Fra ${from} heter vi ${now}. Adresse, telefon og folkene du møter, er de samme.`,
    body: [
      ...(old === null
        ? []
        : [`Du finner oss også under det gamle navnet: lenker og bokmerker med ${old} virker fortsatt.`]),
      ...(decision === null ? [] : [`Navnet er vedtatt i ${decision}.`]),
    ],
  }),
  nn: ({ old, now, region, from, decision }) => ({
    title: old === null ? `Ei dør i ${region} får namnet ${now}` : `${old} blir ${now}`,
    summary: `Frå ${from} heiter vi ${now}. Adresse, telefon og folka du møter, er dei same.`,
    body: [
      ...(old === null
        ? []
        : [`Du finn oss òg under det gamle namnet: lenkjer og bokmerke med ${old} verkar framleis.`]),
      ...(decision === null ? [] : [`Namnet er vedteke i ${decision}.`]),
    ],
  }),
}

function paragraphs(texts: readonly string[]): Prose {
  return texts.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }))
}

/** Nobody has saved it since it was made, and it is still a draft. */
async function isUntouched(id: string, req: PayloadRequest): Promise<boolean> {
  const news = await req.payload.findByID({
    collection: 'news',
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req: await within(req),
  })
  if (news?._status !== 'draft') return false
  const { totalDocs } = await req.payload.countVersions({
    collection: 'news',
    where: { parent: { equals: id } },
    overrideAccess: true,
    req: await within(req),
  })
  return totalDocs === 1
}
