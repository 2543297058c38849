import type { Endpoint } from 'payload'
import { osloDay } from '#content/date.ts'
import { editorOf, type Role } from '../access/roles.ts'
import { inEditorsLanguage } from '../admin/language.ts'
import { ahead, type Happening } from './ahead.ts'
import { type MyPlace, myPlaces } from './mine.ts'
import { type Pending, pending } from './waiting.ts'

/** What `GET /api/dashboard` answers. */
export interface Dashboard {
  role: Role
  name: string
  today: string
  places: MyPlace[]
  pending: Pending[]
  ahead: Happening[]
}

/** `GET /api/dashboard`: what is mine, what is not published yet and what happens soon, for whoever is signed in. */
export const showDashboard: Endpoint = {
  path: '/dashboard',
  method: 'get',
  handler: async (req) => {
    const editor = editorOf(req)
    if (editor === null) {
      const error = inEditorsLanguage(req, { nb: 'Logg inn for å se oversikten.', en: 'Sign in to see the overview.' })
      return Response.json({ error }, { status: 401 })
    }
    const today = osloDay(Date.now())
    const answer: Dashboard = {
      role: editor.role,
      name: req.user?.collection === 'users' ? req.user.name : '',
      today,
      places: await myPlaces(req, editor),
      pending: await pending(req, editor),
      ahead: await ahead(req, editor, today),
    }
    return Response.json(answer, { headers: { 'cache-control': 'no-store' } })
  },
}
