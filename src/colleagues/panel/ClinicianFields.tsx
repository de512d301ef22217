'use client'

import { DateTimeField, RadioGroupField, SelectField, TextField, useFormFields } from '@payloadcms/ui'

import type { FreeProfile } from '@/colleagues/queries'

/** What a clinician has beside a sign-in: a doctor’s profile, and a licence that the clinic has checked. */
export function ClinicianFields({ profiles }: { profiles: FreeProfile[] }) {
  const profile = useFormFields(([fields]) => fields.profile?.value)
  return (
    <>
      <RadioGroupField
        field={{
          name: 'profile',
          label: 'Doctor’s profile',
          options: [
            { value: 'new', label: 'Make one' },
            ...(profiles.length > 0 ? [{ value: 'existing', label: 'One that is there already' }] : []),
            { value: 'none', label: 'None' },
          ],
          admin: { description: 'The byline readers see. Without one they cannot sign off.' },
        }}
        path="profile"
      />
      {profile === 'existing' && (
        <SelectField
          field={{
            name: 'doctor',
            label: 'Which profile',
            hasMany: false,
            options: profiles.map(({ id, name }) => ({ value: id, label: name })),
          }}
          path="doctor"
        />
      )}
      {profile === 'new' && (
        <>
          <TextField
            field={{
              name: 'credentials',
              label: 'Credentials',
              admin: { description: 'The letters after the name: MD, FAAFP' },
            }}
            path="credentials"
          />
          <TextField
            field={{
              name: 'specialties',
              label: 'Specialties',
              admin: { description: 'With commas between them: family medicine, sports medicine' },
            }}
            path="specialties"
          />
        </>
      )}
      {profile !== 'none' && <LicenceFields />}
    </>
  )
}

function LicenceFields() {
  const day = {
    placeholder: '',
    date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' },
  } as const
  return (
    <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
      <legend className="field-label">Licence, if you have checked it. Only admins see this.</legend>
      <TextField field={{ name: 'number', label: 'Number' }} path="licence.number" />
      <TextField field={{ name: 'state', label: 'State or country' }} path="licence.state" />
      <DateTimeField
        field={{ name: 'checkedOn', label: 'Checked on', admin: day }}
        path="licence.checkedOn"
      />
      <DateTimeField
        field={{ name: 'expiresOn', label: 'Expires on', admin: day }}
        path="licence.expiresOn"
      />
    </fieldset>
  )
}
