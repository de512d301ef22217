'use client'

import { Button, useConfig } from '@payloadcms/ui'

import type { TypedIn } from '@/questions/entry/commands'

/** What to hand to the writer: shown this once. */
export function TypedInNotice({ kept: { receiptToken, reference } }: { kept: TypedIn }) {
  const { config } = useConfig()
  const site = config.serverURL || window.location.origin
  return (
    <div className="letter-page" style={{ paddingTop: 0 }}>
      <section role="status">
        <h2>The letter is kept</h2>
        <p>
          Tell the writer its reference: <b>{reference}</b>
        </p>
        {receiptToken && (
          <p>
            On this page they follow it, and can withdraw it:
            <br />
            <code>{`${site}/receipt/${receiptToken}`}</code>
            <br />
            It is shown only now. Hand it to the writer and to nobody else.
          </p>
        )}
      </section>
      <div className="letter-orders">
        <Button el="anchor" margin={false} url={`${config.routes.admin}/letters/new`}>
          Type in another
        </Button>
      </div>
    </div>
  )
}
