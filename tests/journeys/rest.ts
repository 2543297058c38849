import { z } from 'zod'
import type { House } from './house.ts'

/** Signs in over REST and calls the CMS as that user. */
export async function signedIn(
  house: Pick<House, 'cms' | 'email' | 'password'>,
  email = house.email,
  password = house.password,
) {
  const login = await fetch(`${house.cms}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  const { token } = z.object({ token: z.string() }).parse(await login.json())
  return async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const response = await fetch(`${house.cms}${path}`, {
      method,
      headers: { authorization: `JWT ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${await response.text()}`)
    return response.json()
  }
}

const list = z.object({ docs: z.array(z.object({ id: z.string() })) })

/** The id of the place of a region. */
export async function placeOf(call: Awaited<ReturnType<typeof signedIn>>, region: string): Promise<string> {
  const { docs } = list.parse(await call('GET', `/api/places?where[region.slug][equals]=${region}&depth=0`))
  const [place] = docs
  if (!place) throw new Error(`There is no place in ${region}.`)
  return place.id
}

export async function regionId(call: Awaited<ReturnType<typeof signedIn>>, slug: string): Promise<string> {
  const { docs } = list.parse(await call('GET', `/api/regions?where[slug][equals]=${slug}&depth=0`))
  return docs[0]?.id ?? ''
}
