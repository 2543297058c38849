import { dirname } from 'node:path'
import { withPayload } from '@payloadcms/next/withPayload'

const root = dirname(import.meta.dirname)

/** @type {import('next').NextConfig} */
const config = {
  outputFileTracingRoot: root,
  turbopack: { root },
  // `npm test` checks the types of the whole project once, with tsc.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
}

export default withPayload(config, { devBundleServerPackages: false })
