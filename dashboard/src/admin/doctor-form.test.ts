import { expect, test } from 'vitest'
import { newDoctor, trimmed, withDays, withMoreHours } from './doctor-form.ts'

test('hours are added after the last ones, with an hour for a break, and not beyond midnight', () => {
  expect(withMoreHours([])).toEqual([{ from: '08:00', to: '12:00' }])
  expect(withMoreHours([{ from: '08:00', to: '12:00' }]).at(-1)).toEqual({ from: '13:00', to: '16:00' })
  expect(withMoreHours([{ from: '08:00', to: '21:30' }]).at(-1)).toEqual({ from: '22:00', to: '24:00' })
})

test('days off are in order and none is there twice, over the end of a month too', () => {
  expect(withDays(['2026-12-25'], '2026-11-30', '2026-12-01')).toEqual(['2026-11-30', '2026-12-01', '2026-12-25'])
  expect(withDays(['2026-12-25'], '2026-12-25', '2026-12-25')).toEqual(['2026-12-25'])
  expect(withDays([], '2026-12-25', '2026-12-24')).toEqual([])
})

test('names that are left empty are left out', () => {
  expect(trimmed({ ...newDoctor, name: ' Dr. Chen ', names: { ar: 'د. تشن', es: ' ' } })).toMatchObject({
    name: 'Dr. Chen',
    names: { ar: 'د. تشن' },
  })
})
