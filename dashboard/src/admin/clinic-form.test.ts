import type { ClinicDetails } from '@anteroom/contracts/clinic-details.ts'
import { expect, test } from 'vitest'
import { countriesIn, detailsOf, differing, formOf } from './clinic-form.ts'

const details: ClinicDetails = {
  name: 'Clínica del Río',
  names: { en: 'Riverside Clinic' },
  language: 'es',
  timeZone: 'Europe/Madrid',
  country: 'ES',
  phone: '+34910000000',
  address: null,
  emergencyNumber: '112',
}

test('what is shown and not changed is what was stored', () => {
  expect(detailsOf(formOf(details))).toEqual(details)
})

test('the name in the main language is the main one, and a phone number may be written as people do', () => {
  const form = { ...formOf(details), language: 'en' as const, phone: '+34 910-00 00.00', address: ' 5 River Street ' }
  expect(detailsOf(form)).toEqual({
    ...details,
    name: 'Riverside Clinic',
    names: { es: 'Clínica del Río' },
    language: 'en',
    address: '5 River Street',
  })
})

test('a kind of visit without any name is none, and one keeps its id when it is renamed', () => {
  const types = [{ id: 'a1', name: 'Primera visita', names: { en: 'First visit' } }]
  const form = formOf({ ...details, visitTypes: types })
  expect(detailsOf(form).visitTypes).toEqual(types)
  const [first] = form.visitTypes
  const nameless = { id: 'b2', names: { en: '', es: ' ', ar: '' } }
  const renamed = { id: 'a1', names: { ...(first?.names ?? nameless.names), es: 'Nueva' } }
  expect(detailsOf({ ...form, visitTypes: [nameless, renamed] }).visitTypes).toEqual([
    { id: 'a1', name: 'Nueva', names: { en: 'First visit' } },
  ])
  expect(detailsOf({ ...form, visitTypes: [nameless] })).toEqual(details)
})

test('what differs is named by its field', () => {
  const form = formOf(details)
  expect(differing(form, { ...form, phone: '', names: { ...form.names, ar: 'عيادة النهر' } })).toEqual([
    'names',
    'phone',
  ])
})

test('countries have their names in the language of the reader, and no unions are among them', () => {
  const spanish = countriesIn('es')
  expect(spanish.find(({ value }) => value === 'ES')?.label).toBe('España')
  expect(spanish.length).toBeGreaterThan(200)
  expect(spanish.map(({ value }) => value)).not.toContain('EU')
})
