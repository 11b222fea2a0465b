import fc from 'fast-check'

type Known = { doctors: string[]; appointments: string[] }

/** One event that a client may emit. */
export type Emitted = { event: string; payload: unknown }

const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth))

/** What has broken other servers: database operators, prototypes, depth, invalid text, values that are not numbers. */
const hostile: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    { $gt: '' },
    { $where: 'sleep(1000)' },
    { $ne: null },
    JSON.parse('{"__proto__":{"staff":{"role":"reception"}}}'),
    JSON.parse('{"constructor":{"prototype":{"status":"done"}}}'),
    { toString: 'x', valueOf: 1, length: -1 },
    '\ud800',
    '\u0000',
    '__proto__',
    'x'.repeat(10_000),
    -0,
    1e308,
    null,
    [],
    Buffer.from([0xff, 0xfe, 0x00]),
  ),
  fc.integer({ min: 10, max: 2_000 }).map(nested),
  fc.jsonValue(),
  fc.string({ unit: 'binary' }),
)

function payloadOf(valid: fc.Arbitrary<Record<string, unknown>>): fc.Arbitrary<unknown> {
  const nearly = fc
    .tuple(valid, fc.constantFrom('doctorId', 'appointmentId', 'status', 'minutes', 'by', '__proto__'), hostile)
    // An own key, even for `__proto__`.
    .map(([fields, key, value]) => Object.fromEntries([...Object.entries(fields), [key, value]]))
  return fc.oneof({ weight: 3, arbitrary: valid }, { weight: 4, arbitrary: nearly }, { weight: 3, arbitrary: hostile })
}

const word = (words: string[]) => fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...words) }, fc.string())

/** Events of staff (valid, nearly valid and hostile), and events that nobody listens for. */
export function emittedEvents({ doctors, appointments }: Known): fc.Arbitrary<Emitted> {
  const ofDoctor = fc.record(
    {
      doctorId: word(doctors),
      status: word(['on-time', 'running-late', 'on-break']),
      minutes: fc.integer({ min: -1, max: 300 }),
    },
    { requiredKeys: ['doctorId', 'status'] },
  )
  const ofAppointment = fc.record({ appointmentId: word(appointments), status: word(['in-progress', 'done']) })
  return fc.oneof(
    payloadOf(ofDoctor).map((payload) => ({ event: 'updateDoctorStatus', payload })),
    payloadOf(ofAppointment).map((payload) => ({ event: 'updateAppointmentStatus', payload })),
    fc.record({ event: fc.constantFrom('toString', '__proto__', 'queueUpdate', 'message', ''), payload: hostile }),
  )
}

/** What a client may send when it connects. */
export const handshakes = ({ appointments }: Known): fc.Arbitrary<unknown> =>
  fc.oneof(
    fc.constantFrom(...appointments).map((appointmentId) => ({ appointmentId })),
    hostile.map((appointmentId) => ({ appointmentId })),
    hostile,
  )

/** Bytes below the events: packets that nearly follow Engine.IO's and Socket.IO's protocols. */
export const packets: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('40', '41', '42', '43', '44', '450-', '451-', '452-', '42/admin,', '4', '1', '2', '3', '6', ''),
      fc.oneof(
        fc.constantFrom(
          '["updateDoctorStatus"',
          '["updateDoctorStatus",{"_placeholder":true,"num":0}]',
          '["__proto__",{}]',
          '99999999999["updateAppointmentStatus",null]',
          '{"appointmentId":{"$gt":""}}',
          `["x",${'['.repeat(6_000)}${']'.repeat(6_000)}]`,
          '[null]',
          '[]',
          '\u001e\u001e',
        ),
        fc.json(),
        fc.string(),
      ),
    )
    .map(([type, text]) => Buffer.from(type + text)),
  fc.uint8Array({ maxLength: 200 }),
)
