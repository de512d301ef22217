import type { ArrayField, TextField, UnnamedTab } from 'payload'

import { capitalised } from '@/platform/capitalised'
import { timeZoneProblem } from '@/settings/language'
import { clockTimeProblem, days } from '@/settings/opening-hours'
import { phoneNumberProblem } from '@/settings/phone-number'
import { securityContactProblem } from '@/settings/security-contact'

/** Where the clinic is, how to call and text it, and when it is open. */
export const reachingTab: UnnamedTab = {
  label: 'Reaching you',
  fields: [
    {
      name: 'address',
      type: 'textarea',
      label: 'Address',
      maxLength: 500,
      admin: { description: 'As on a letter, one line below the other.' },
    },
    phoneNumberRow('callNumber', 'Number to call', 'Readers reach it by “Call us”.'),
    phoneNumberRow(
      'textNumber',
      'Number to text',
      'Readers reach it by “Text us”. Leave it empty if nobody reads texts.',
    ),
    openingHoursField(),
    closuresField(),
    {
      name: 'timeZone',
      type: 'text',
      label: 'Time zone',
      maxLength: 60,
      validate: (value: string | null | undefined) => timeZoneProblem(value ?? '') ?? true,
      admin: {
        description: 'Where the clinic is: America/Los_Angeles. It decides when a day begins and ends.',
      },
    },
    {
      name: 'securityContact',
      type: 'text',
      label: 'Security contact',
      maxLength: 300,
      validate: (value: string | null | undefined) => securityContactProblem(value ?? '') ?? true,
      admin: {
        description:
          'Whom to tell of a weakness in this site: an e-mail address, or a page that begins with https://. ' +
          'Those who look for such things find it in /.well-known/security.txt.',
      },
    },
  ],
}

function phoneNumberRow(name: string, label: string, description: string) {
  const number: TextField = {
    name,
    type: 'text',
    label,
    maxLength: 40,
    validate: (value: string | null | undefined) => phoneNumberProblem(value ?? '') ?? true,
    admin: { width: '50%', description: `${description} From abroad, as in +1 503 555 0142.` },
  }
  const shown: TextField = {
    name: `${name}Shown`,
    type: 'text',
    label: `${label}, as readers see it`,
    maxLength: 40,
    admin: { width: '50%', description: 'If it should look different on the page: (503) 555-0142.' },
  }
  return { type: 'row' as const, fields: [number, shown] }
}

function openingHoursField(): ArrayField {
  const isClockTime = (value: string | null | undefined) => clockTimeProblem(value ?? '') ?? true
  return {
    name: 'openingHours',
    type: 'array',
    label: 'Opening hours',
    labels: { singular: 'Line', plural: 'Opening hours' },
    admin: { description: 'One line for days that open and close alike; two lines for a day with a break.' },
    fields: [
      {
        name: 'days',
        type: 'select',
        label: 'Days',
        hasMany: true,
        required: true,
        enumName: 'enum_settings_day',
        options: days.map((day) => ({ value: day, label: capitalised(day) })),
      },
      {
        type: 'row',
        fields: [
          {
            name: 'opens',
            type: 'text',
            label: 'Opens',
            required: true,
            validate: isClockTime,
            admin: { width: '50%' },
          },
          {
            name: 'closes',
            type: 'text',
            label: 'Closes',
            required: true,
            validate: isClockTime,
            admin: { width: '50%' },
          },
        ],
      },
    ],
  }
}

function closuresField(): ArrayField {
  const date = { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' } as const
  return {
    name: 'closures',
    type: 'array',
    label: 'Closed',
    labels: { singular: 'Closure', plural: 'Closures' },
    admin: { description: 'Holidays and the like. A closure leaves the page when it is over.' },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'from', type: 'date', label: 'From', required: true, admin: { width: '50%', date } },
          { name: 'until', type: 'date', label: 'Until, that day included', admin: { width: '50%', date } },
        ],
      },
      { name: 'reason', type: 'text', label: 'Reason', maxLength: 120 },
    ],
  }
}
