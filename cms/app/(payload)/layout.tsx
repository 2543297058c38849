import config from '@payload-config'
import '@payloadcms/next/css'
import '@fontsource-variable/public-sans/wght.css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'
import { importMap } from './admin/importMap.js'
import './house.css'
import './admin.css'
import './brand.css'
import './demand.css'
import './desk.css'
import './ending.css'
import './people.css'
import './preview.css'
import './publication.css'
import './import.css'
import './offer.css'
import './naming.css'
import './today.css'

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  return handleServerFunctions({ ...args, config, importMap })
}

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  )
}
