'use client'

import { Button, useAuth, useConfig } from '@payloadcms/ui'

/** Above the list of staff: the one way in which somebody new comes to work here. */
export function AddColleagueLink() {
  const { user } = useAuth()
  const { config } = useConfig()
  if (user?.role !== 'admin') return null
  return (
    <Button el="link" margin={false} size="medium" to={`${config.routes.admin}/colleagues/new`}>
      Add a colleague
    </Button>
  )
}
