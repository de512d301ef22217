import config from '@payload-config'
import { generatePageMetadata, RootPage } from '@payloadcms/next/views'

import { importMap } from '@/app/(payload)/admin/importMap.js'

interface Address {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

export const generateMetadata = (address: Address) => generatePageMetadata({ config, ...address })

export default function PanelPage(address: Address) {
  return RootPage({ config, importMap, ...address })
}
