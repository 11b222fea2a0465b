import { describe, expect, it } from 'vitest'
import { DoctorStatusRequest, PatientName, UpdateDoctorStatus } from './requests.ts'

describe("a patient's name", () => {
  it.each(['Ann', "Seán O'Neill-Núñez", '李小龙', 'أمل حداد', '  Ann  '])('may be %s', (name) => {
    expect(PatientName.parse(name)).toBe(name.trim())
  })

  it.each([
    '',
    '   ',
    'x'.repeat(81),
    '<b>Ann</b>',
    'Ann\u202Egnp',
    'Ann\nBen',
    'Ann\u2028Ben',
    'A\u200Bnn',
    '\u3164',
    '\uD800Ann',
    '42',
    '👍',
  ])('may not be %j', (name) => {
    expect(PatientName.safeParse(name).success).toBe(false)
  })
})

it('a break may have an end, in whole minutes from now; no other status has one', () => {
  const isTaken = (request: object) => [
    DoctorStatusRequest.safeParse(request).success,
    UpdateDoctorStatus.safeParse({ ...request, doctorId: 'dr_1' }).success,
  ]
  for (const status of ['on-time', 'running-late', 'on-break']) expect(isTaken({ status })).toEqual([true, true])
  expect(isTaken({ status: 'on-break', minutes: 15 })).toEqual([true, true])
  for (const minutes of [0, -5, 1.5, 241, '15', null]) {
    expect(isTaken({ status: 'on-break', minutes })).toEqual([false, false])
  }
  expect(isTaken({ status: 'running-late', minutes: 15 })).toEqual([true, true])
  expect(isTaken({ status: 'on-time', minutes: 15 })).toEqual([false, false])
})
