import { commitTransaction, type Endpoint, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { type Editor, editorOf } from '../access/roles.ts'
import { inEditorsLanguage } from '../admin/language.ts'
import { inviteUser } from '../mail/invitation.ts'
import { HasLeft } from './leaving.ts'
import { takeOverScheduled } from './scheduled.ts'

/** After every day there will be: Payload sends no link to choose a password sooner than its interval after this. */
const never = '9999-12-31T00:00:00.000Z'

/** What an administrator does to somebody's access, by the id in the path. Answers the user as they are then. */
function deed(path: string, act: (req: PayloadRequest, id: string, administrator: Editor) => Promise<void>): Endpoint {
  return {
    path: `/:id/${path}`,
    method: 'post',
    handler: async (req) => {
      const editor = editorOf(req)
      if (editor?.role !== 'administrator') return refused(req)
      const id = String(req.routeParams?.id)
      const own = await initTransaction(req)
      try {
        await act(req, id, editor)
        const user = await req.payload.findByID({ collection: 'users', id, depth: 0, req })
        if (own) await commitTransaction(req)
        return Response.json({ doc: user })
      } catch (error) {
        await killTransaction(req)
        throw error
      }
    },
  }
}

/**
 * `POST /api/users/ID/leave`: the person's access ends. Their sessions are over, no mail reaches them, and a link they
 * have no longer works. What they wrote stays, and what they scheduled.
 */
const leave = deed('leave', async (req, id, administrator) => {
  const { payload } = req
  await payload.update({ collection: 'users', id, data: { left: new Date().toISOString() }, req, overrideAccess: true })
  const nothingOpen = {
    sessions: [],
    resetPasswordToken: null,
    resetPasswordExpiration: null,
    resetPasswordRequestedAt: never,
  }
  await put(req, id, nothingOpen)
  await takeOverScheduled(req, id, administrator.id)
})

/** `POST /api/users/ID/return`: the access is open again, with the role and the regions there were. */
const comeBack = deed('return', async (req, id) => {
  const { payload } = req
  await payload.update({ collection: 'users', id, data: { left: null }, req, overrideAccess: true })
  await put(req, id, { resetPasswordRequestedAt: null })
})

/** `POST /api/users/ID/invite`: a new link to choose a password; those sent before no longer work. */
const invite = deed('invite', async (req, id) => {
  const { email, left } = await req.payload.findByID({ collection: 'users', id, depth: 0, req })
  if (left) throw new HasLeft(req)
  await inviteUser(req, { id, email })
})

export const peopleEndpoints: Endpoint[] = [leave, comeBack, invite]

/** What only the database layer may set. SQLite writes a user with sessions whole or not at all. */
async function put(req: PayloadRequest, id: string, change: Record<string, unknown>): Promise<void> {
  const { db } = req.payload
  const user = await db.findOne<{ id: string }>({ collection: 'users', where: { id: { equals: id } }, req })
  await db.updateOne({ collection: 'users', id, data: { ...user, ...change }, req, returning: false })
}

function refused(req: PayloadRequest): Response {
  const message = inEditorsLanguage(req, {
    nb: 'Bare en administrator kan gjøre dette.',
    en: 'Only an administrator can do this.',
  })
  return Response.json({ errors: [{ message }] }, { status: 403 })
}
