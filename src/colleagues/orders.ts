import { z } from 'zod'

const delivery = z.enum(['link', 'mail'], { error: '“delivery” is “link” or “mail”.' })
const isDoctorMeant = z.boolean({ error: '“doctor” is true or false.' }).default(false)

/** What the panel may send along with an order; unknown keys are refused. */
export const inviting = z.strictObject({ delivery })
/** `doctor`: whether the doctor’s profile is made inactive, too. */
export const leaving = z.strictObject({ doctor: isDoctorMeant })
/** `doctor`: whether the doctor’s profile is made active again, too. */
export const returning = z.strictObject({ delivery, doctor: isDoctorMeant })
