'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import { OrderDialog, type Order } from './OrderDialog'

/** One thing that can be ordered for somebody under Staff. */
export function OrderButton({ order }: { order: Order }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button
        buttonStyle={order.isGrave ? 'error' : 'secondary'}
        margin={false}
        onClick={() => setOpen(true)}
        size="medium"
      >
        {order.label}
      </Button>
      {isOpen && <OrderDialog onClose={() => setOpen(false)} order={order} />}
    </>
  )
}
