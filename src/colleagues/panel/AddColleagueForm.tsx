'use client'

import { Form, FormSubmit, useConfig } from '@payloadcms/ui'
import { useState } from 'react'

import type { FreeProfile } from '@/colleagues/queries'
import { roleOptions } from '@/staff/access'

import { ClinicianFields } from './ClinicianFields'
import { FormChoice } from './FormChoice'
import { FormField } from './FormField'
import { HandOver } from './HandOver'
import type { Told } from './order'

interface AddColleagueFormProps {
  canMail: boolean
  profiles: FreeProfile[]
}

/** What is refused comes back by the field, with everything typed kept. */
export function AddColleagueForm({ canMail, profiles }: AddColleagueFormProps) {
  const { config } = useConfig()
  const [told, setTold] = useState<Told | null>(null)
  if (told) return <Added told={told} />

  return (
    <Form
      action={`${config.serverURL}${config.routes.api}/colleagues`}
      disableValidationOnSubmit
      initialState={initialState(canMail)}
      method="POST"
      onSuccess={(json) => {
        setTold(json as Told)
        return Promise.resolve()
      }}
    >
      <FormField
        hint="With a doctor’s profile, as readers should see it: A. Writer"
        isRequired
        label="Name"
        path="name"
      />
      <FormField
        hint="The address they sign in with."
        isRequired
        label="E-mail address"
        path="email"
        type="email"
      />
      <FormField isRequired label="Role" options={roleOptions} path="role" />
      <ClinicianFields profiles={profiles} />
      {canMail && (
        <FormChoice
          label="How they get the link to choose a password"
          options={[
            { value: 'mail', label: 'By mail' },
            { value: 'link', label: 'I hand it over' },
          ]}
          path="delivery"
        />
      )}
      <div style={{ maxWidth: '36rem' }}>
        <FormSubmit size="large">{canMail ? 'Add and invite' : 'Add and make a link'}</FormSubmit>
      </div>
    </Form>
  )
}

function Added({ told }: { told: Told }) {
  const { config } = useConfig()
  return (
    <>
      <p role="status">They work here now. {told.message}</p>
      {told.link && told.until && <HandOver link={told.link} until={told.until} />}
      <p>
        <a href={`${config.routes.admin}/colleagues/new`}>Add another colleague</a> ·{' '}
        <a href={`${config.routes.admin}/collections/staff`}>See all staff</a>
      </p>
    </>
  )
}

function initialState(canMail: boolean) {
  const values = {
    name: '',
    email: '',
    role: 'doctor',
    profile: 'new',
    doctor: '',
    credentials: '',
    specialties: '',
    'licence.number': '',
    'licence.state': '',
    'licence.checkedOn': '',
    'licence.expiresOn': '',
    delivery: canMail ? 'mail' : 'link',
  }
  return Object.fromEntries(
    Object.entries(values).map(([path, value]) => [path, { initialValue: value, valid: true, value }]),
  )
}
