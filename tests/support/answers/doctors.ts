import type { DoctorView } from '@/doctors/doctor-view'

export const ingridSolheim: DoctorView = {
  id: '0198b6f2-6f0e-7c31-9f0a-5b1d9a2c0001',
  name: 'Ingrid Solheim',
  credentials: 'MD',
  specialties: ['sports medicine'],
  photo: null,
  declaredInterests: 'Advises a maker of running shoes, for a fee.',
}

export const samuelOkafor: DoctorView = {
  id: '0198b6f2-6f0e-7c31-9f0a-5b1d9a2c0002',
  name: 'Samuel Okafor',
  credentials: 'MD, FAAFP',
  specialties: ['family medicine', 'care of older people'],
  photo: null,
  declaredInterests: null,
}
