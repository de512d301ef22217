import type { ReactNode } from 'react'

import config from '@payload-config'
import '@payloadcms/next/css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import type { ServerFunctionClient } from 'payload'

import { mayCall } from '@/api/queries'

import { importMap } from './admin/importMap.js'

/** The panel's second way to the server, beside /api, behind the same guard. */
const callServer: ServerFunctionClient = async (call) => {
  'use server'
  if (!(await mayCall(await headers(), call))) notFound()
  return handleServerFunctions({ ...call, config, importMap })
}

export default function PanelLayout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={callServer}>
      {children}
    </RootLayout>
  )
}
