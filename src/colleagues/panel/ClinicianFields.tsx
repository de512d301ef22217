'use client'

import { useFormFields } from '@payloadcms/ui'

import type { FreeProfile } from '@/colleagues/queries'

import { FormChoice } from './FormChoice'
import { FormField } from './FormField'

/** What a clinician has beside a sign-in: a doctor’s profile, and a licence that the clinic has checked. */
export function ClinicianFields({ profiles }: { profiles: FreeProfile[] }) {
  const profile = useFormFields(([fields]) => fields.profile?.value)
  return (
    <>
      <FormChoice
        hint="The byline readers see. Without one they cannot sign off."
        label="Doctor’s profile"
        options={[
          { value: 'new', label: 'Make one' },
          ...(profiles.length > 0 ? [{ value: 'existing', label: 'One that is there already' }] : []),
          { value: 'none', label: 'None' },
        ]}
        path="profile"
      />
      {profile === 'existing' && (
        <FormField
          label="Which profile"
          options={[
            { value: '', label: 'Please choose' },
            ...profiles.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          path="doctor"
        />
      )}
      {profile === 'new' && (
        <>
          <FormField hint="The letters after the name: MD, FAAFP" label="Credentials" path="credentials" />
          <FormField
            hint="With commas between them: family medicine, sports medicine"
            label="Specialties"
            path="specialties"
          />
        </>
      )}
      {profile !== 'none' && <LicenceFields />}
    </>
  )
}

function LicenceFields() {
  return (
    <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
      <legend style={{ padding: '0 0 0.75rem' }}>
        Licence, if you have checked it. Only admins see this.
      </legend>
      <FormField label="Number" path="licence.number" />
      <FormField label="State or country" path="licence.state" />
      <FormField label="Checked on" path="licence.checkedOn" type="date" />
      <FormField label="Expires on" path="licence.expiresOn" type="date" />
    </fieldset>
  )
}
