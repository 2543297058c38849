import { beforeAll, describe, expect, it } from 'vitest'
import { commandHeader, signCommand } from '#cms/import/command-signature.ts'
import { regionIdOf } from './county.ts'
import { courseWith, importer } from './importing.ts'
import { type World, world } from './world.ts'

/** I8 by the road of imports: nobody brings in, changes or removes what is not theirs. */

let cms: World
let lofoten: string
let salten: string
let uit: string
let nord: string
beforeAll(async () => {
  cms = await world()
  lofoten = await regionIdOf(cms, 'lofoten')
  salten = await regionIdOf(cms, 'salten')
  const provider = async (name: string) => {
    const { docs } = await cms.payload.find({ collection: 'providers', where: { name: { equals: name } } })
    return String(docs[0]?.id)
  }
  uit = await provider('UiT Norges arktiske universitet')
  nord = await provider('Nord universitet')
})

const csv = (...lines: string[]) => lines.join('\n')

/** Every course that is not of a region and provider, as it is stored. */
async function others(mine: (course: { region?: unknown; provider?: unknown }) => boolean): Promise<string> {
  const { docs } = await cms.payload.find({
    collection: 'courses',
    limit: 0,
    depth: 0,
    locale: 'all',
    trash: true,
    sort: 'id',
  })
  return JSON.stringify(docs.filter((it) => !mine(it)))
}

describe('A region’s editor', () => {
  it('brings in courses of the own region only, whatever the file and the options say', async () => {
    const token = await cms.signIn('region-editor', [lofoten])
    const editor = importer(cms, token)
    const before = await others((it) => it.region === lofoten)
    const theirs = (
      await cms.payload.find({
        collection: 'courses',
        where: { and: [{ region: { equals: salten } }, { reference: { exists: true } }] },
        limit: 1,
        depth: 1,
      })
    ).docs[0]
    const provider = theirs && typeof theirs.provider === 'object' ? theirs.provider.name : ''
    const run = await editor.bringIn(
      csv(
        'code;title;region;provider',
        'MINE;Mitt;;',
        'STEAL;Deres;salten;',
        `${theirs?.reference};Tatt over;lofoten;${provider}`,
        `${theirs?.reference}2;Ny;;${provider}`,
      ),
      { overwrite: 'all' },
    )
    expect(run.state).toBe('done')
    expect((await courseWith(cms, 'MINE'))?.region).toBe(lofoten)
    expect(await courseWith(cms, 'STEAL')).toBeNull()
    expect(await others((it) => it.region === lofoten)).toBe(before)
    expect((await editor.rows(run, 'refused')).map((it) => it.code)).toContain('STEAL')
    const county = await editor.preview(csv('code;title', 'CTY;Fylkets'), { region: 'salten' })
    expect(county.preview).toMatchObject({ new: 0, refused: 1 })
  })

  it('removes nothing of others that is gone from the own file', async () => {
    const county = importer(cms, await cms.signIn('communications'))
    await county.bringIn(csv('code;title', 'S1;En', 'S2;To'), { provider: nord, region: 'salten' })
    const editor = importer(cms, await cms.signIn('region-editor', [lofoten]))
    await editor.bringIn(
      csv('code;title', 'L1;En'),
      { provider: nord, region: 'lofoten' },
      { removeGone: true, despiteLoss: true },
    )
    expect(await courseWith(cms, 'L1')).not.toBeNull()
    expect(await courseWith(cms, 'S1')).not.toBeNull()
    expect(await courseWith(cms, 'S2')).not.toBeNull()
  })
})

describe('A contributor', () => {
  it('brings in courses of the own provider only', async () => {
    const token = await cms.signIn('course-contributor', [], [uit])
    const contributor = importer(cms, token)
    const before = await others((it) => it.provider === uit)
    const run = await contributor.bringIn(csv('code;title;provider', 'UIT-1;Vårt;', 'NORD-1;Deres;Nord universitet'))
    expect((await courseWith(cms, 'UIT-1'))?.provider).toBe(uit)
    expect(await others((it) => it.provider === uit)).toBe(before)
    expect((await contributor.rows(run, 'refused')).map((it) => it.code)).toEqual(['NORD-1'])
  })

  it('neither sees nor touches the imports of others', async () => {
    const county = importer(cms, await cms.signIn('communications'))
    const run = await county.preview(csv('code;title', 'SECRET;Fylkets'), { provider: nord })
    const token = await cms.signIn('course-contributor', [], [uit])
    for (const [method, path] of [
      ['GET', ''],
      ['GET', '/rows?kind=new'],
      ['GET', '/refused.csv'],
      ['POST', '/apply'],
      ['POST', '/cancel'],
      ['POST', '/dismiss'],
      ['POST', '/preview'],
      ['PATCH', ''],
      ['DELETE', ''],
    ] as const) {
      const { status } = await cms.call(method, `/api/imports/${run.id}${path}`, {
        token,
        ...(method === 'GET' ? {} : { body: {} }),
      })
      expect([403, 404], `${method} ${path}`).toContain(status)
    }
    expect(JSON.stringify((await cms.call('GET', '/api/imports', { token })).body)).not.toContain(run.id)
    expect(await courseWith(cms, 'SECRET')).toBeNull()
  })

  it('writes nothing more once the access has ended', async () => {
    const token = await cms.signIn('course-contributor', [], [uit])
    const contributor = importer(cms, token)
    const run = await contributor.preview(csv('code;title', 'LATE;For sent'))
    const { apply } = await import('#cms/import/apply.ts')
    await cms.payload.update({
      collection: 'users',
      id: String(run.by),
      data: { left: new Date().toISOString() },
      overrideAccess: true,
    })
    await apply(cms.payload, run.id, run.by)
    expect(await courseWith(cms, 'LATE')).toBeNull()
  })
})

describe('The command line', () => {
  const secret = 'a secret of the tests'
  const ask = (path: string, header: string) => cms.call('GET', path, { headers: { [commandHeader]: header } })

  it('acts for the county where it is signed for just that, just now', async () => {
    const now = Date.now()
    expect((await ask('/api/imports', signCommand(secret, 'GET', '/api/imports', now))).status).toBe(200)
    for (const header of [
      signCommand('another secret', 'GET', '/api/imports', now),
      signCommand(secret, 'POST', '/api/imports', now),
      signCommand(secret, 'GET', '/api/imports?x=1', now),
      signCommand(secret, 'GET', '/api/imports', now - 61_000),
      signCommand(secret, 'GET', '/api/imports', now).replace('v1=', 'v1=00'),
      '',
    ])
      expect((await ask('/api/imports', header)).status).toBe(401)
  })

  it('opens nothing else', async () => {
    const { status } = await ask('/api/users', signCommand(secret, 'GET', '/api/users', Date.now()))
    expect(status).toBe(403)
  })
})
