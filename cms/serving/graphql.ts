import { GRAPHQL_POST } from '@payloadcms/next/routes'
import config from '../payload.config.ts'

const post = GRAPHQL_POST(config)

/** `POST /api/graphql`, with the same access rules as REST. */
export async function graphql(request: Request): Promise<Response> {
  if (request.method !== 'POST') return new Response(null, { status: 405, headers: { allow: 'POST' } })
  return post(request)
}
