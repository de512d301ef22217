'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

export function BackupCodes({ codes, onDone }: { codes: string[]; onDone: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        Your backup codes
      </h3>
      <p>
        Write these down or print them, and keep them away from your phone. Each lets you in once when you do
        not have the app. They are not shown again.
      </p>
      <ul aria-label="Backup codes" style={{ columns: '10rem', listStyle: 'none', padding: 0 }}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <Button onClick={onDone}>I have kept them</Button>
    </>
  )
}
