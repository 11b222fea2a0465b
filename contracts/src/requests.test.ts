import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { routeNames } from './endpoints.ts'
import { AuditQuery, DoctorStatusRequest, PatientName, UpdateDoctorStatus } from './requests.ts'
import type { Route } from './route.ts'
import { routes } from './routes.ts'

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

/** The schemas within one, itself first. */
function within(schema: z.core.$ZodType): z.core.$ZodType[] {
  const parts = Object.values(schema._zod.def).flatMap((part) =>
    part instanceof z.core.$ZodType ? [part] : typeof part === 'object' && part !== null ? Object.values(part) : [],
  )
  return [schema, ...parts.filter((part) => part instanceof z.core.$ZodType).flatMap(within)]
}

const bodies = routeNames.flatMap((name) => {
  const { body }: Route = routes[name]
  return body ? [{ name, body }] : []
})

it.each(bodies)('$name takes each field of its body as the type that it is, as it is described', ({ body }) => {
  expect(within(body).filter(({ _zod }) => 'coerce' in _zod.def && _zod.def.coerce)).toEqual([])
})

it('a cursor of the audit page is of a year with four digits', () => {
  const isTaken = (before: string) => AuditQuery.safeParse({ before }).success
  const cursors = [
    '1796043538834.access.ab-c',
    '1796043538834.queue.dr_1:2026-12-01:000000012',
    '796043538834000.access.a',
  ]
  expect(cursors.map(isTaken)).toEqual([true, true, false])
})

it('what staff did is asked for of a year at most', () => {
  const isTaken = (from: string, to: string) => AuditQuery.safeParse({ from, to }).success
  expect([isTaken('2026-01-01', '2026-12-31'), isTaken('2025-12-31', '2027-01-01')]).toEqual([true, false])
  expect(isTaken('2026-12-02', '2026-12-01')).toBe(false)
})
