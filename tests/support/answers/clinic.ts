import type { ClinicView } from '@/settings/clinic-view'

export const harbourClinic: ClinicView = {
  name: 'Harbour Street Clinic',
  language: 'en',
  logo: null,
  accentColour: null,
  address: '12 Harbour Street\nPortland, OR 97209',
  callNumber: { shown: '(503) 555-0142', dialled: '+15035550142' },
  textNumber: { shown: '(503) 555-0143', dialled: '+15035550143' },
  openingHours: 'Monday to Friday, 8:00 to 17:30\nSaturday, 9:00 to 12:00',
  emergencyNumber: '911',
  emergencyWords: 'If a life may be in danger, do not wait for us. Call',
  timeZone: 'America/Los_Angeles',
  isExample: false,
}
