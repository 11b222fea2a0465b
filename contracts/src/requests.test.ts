import fc from 'fast-check'
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

type Described = { type?: string; minLength?: number; maxLength?: number; pattern?: string }

const texts = routeNames.flatMap((name) => {
  const { body, query }: Route = routes[name]
  return [body, query]
    .flatMap((part) => (part ? within(part) : []))
    .filter((part) => part._zod.def.type === 'string')
    .map((part) => {
      const described = z.toJSONSchema(part, { io: 'input' }) as Described
      return { name, part, described, says: JSON.stringify(described) }
    })
})

it.each([...new Map(texts.map((text) => [text.says, text])).values()])(
  '$name takes no text that is not as it is described: $says',
  ({ part, described: { minLength = 0, maxLength = Infinity, pattern } }) => {
    // The document leaves out a pattern that needs flags.
    const matches = pattern === undefined || pattern.includes('\\p') ? null : new RegExp(pattern, 'u')
    const isAsDescribed = (text: string) =>
      text.length >= minLength && text.length <= maxLength && (matches?.test(text) ?? true)
    const core = matches
      ? fc.stringMatching(matches)
      : fc.constantFrom(0, 1, Math.min(maxLength, 1_000)).map((length) => 'a'.repeat(length))
    const around = fc.constantFrom('', ' ', '\n', '\u200C')
    const typed = [
      (text: string) => text,
      (text: string) => text.toUpperCase(),
      (text: string) => [...text].join(' '),
      (text: string) => text.replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit))),
    ]
    const text = fc
      .tuple(around, core, around, fc.constantFrom(...typed))
      .map(([before, inside, after, type]) => before + type(inside) + after)

    fc.assert(fc.property(text, (one) => isAsDescribed(one) || !z.safeParse(part, one).success))
  },
)

const inQueries = routeNames.flatMap((name) =>
  Object.entries((routes[name] as Route).query?.shape ?? {}).map(([field, schema]) => ({ name, field, schema })),
)
const numbersInQueries = inQueries.filter(({ schema }) => within(schema).some(({ _zod }) => _zod.def.type === 'number'))

it.each(numbersInQueries)('$name takes for $field nothing but a whole number', ({ schema }) => {
  const isTaken = (text: string) => z.safeParse(schema, text).success
  expect(['1', '12'].map(isTaken)).toEqual([true, true])
  for (const text of ['', ' ', '1e1', '0x1', '1.0', ' 1', '-1', 'null', '1_0', '١'])
    expect([text, isTaken(text)]).toEqual([text, false])
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
