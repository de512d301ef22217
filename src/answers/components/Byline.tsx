import type { DoctorView } from '@/doctors/doctor-view'

interface Props {
  doctors: DoctorView[]
  reviewer: DoctorView | null
}

/** Who answers, and who checked the words. */
export function Byline({ doctors, reviewer }: Props) {
  return (
    <div className="byline">
      {doctors.map((doctor) => (
        <p key={doctor.id}>
          {doctor.photo && (
            <img
              src={doctor.photo.url}
              alt={doctor.photo.alt}
              width={doctor.photo.width}
              height={doctor.photo.height}
              loading="lazy"
            />
          )}
          <span>
            Answered by <b>{signature(doctor)}</b>
            <Specialties of={doctor} />
          </span>
        </p>
      ))}
      {reviewer && (
        <p>
          <span>
            Reviewed by <b>{signature(reviewer)}</b>
            <Specialties of={reviewer} />
          </span>
        </p>
      )}
    </div>
  )
}

/** "A. Writer, MD" */
export function signature({ name, credentials }: Pick<DoctorView, 'name' | 'credentials'>): string {
  return credentials ? `${name}, ${credentials}` : name
}

function Specialties({ of: { specialties } }: { of: DoctorView }) {
  return specialties.length > 0 && <small>{specialties.join(', ')}</small>
}
