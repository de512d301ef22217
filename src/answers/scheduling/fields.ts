import type { UIField } from 'payload'

/** Beside an answer: when it is to be published. In the list of answers: a column of its own. */
export const scheduleField: UIField = {
  name: 'schedule',
  type: 'ui',
  label: 'To be published',
  admin: {
    position: 'sidebar',
    components: {
      Field: '@/answers/scheduling/panel/SchedulePart#SchedulePart',
      Cell: '@/answers/scheduling/panel/ScheduleCell#ScheduleCell',
    },
  },
}
