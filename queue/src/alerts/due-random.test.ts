import { type AlertKind, alertKinds } from '@anteroom/contracts/alerts.ts'
import type { Instant } from '@anteroom/contracts/queue.ts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decide } from '../decide.ts'
import { type Command, find, isRefused } from '../decision.ts'
import { placeOf } from '../line.ts'
import { lastsUntil } from '../plan.ts'
import { agree, isCorrectionTrueOf, isTrueOf, isTrueWhile, stateOf } from '../testing/alert-truth.ts'
import { doctorIs, settings } from '../testing/example-alerts.ts'
import { booking, emptyDay, minutes, nineOClock, phone, plan } from '../testing/example-day.ts'
import type { Appointment, Queue } from '../types.ts'
import { recipientOf } from './contact-routes.ts'
import { type Alert, alertsDue, nextDueAt } from './due.ts'

/** The index of an appointment of the day, modulo their number. */
const patient = fc.integer({ min: 0, max: 5 }).map(String)
const onOne = ['check-in', 'hold', 'call', 'start', 'finish', 'skip', 'no-show', 'return'] as const
const movedFrom = { queueId: 'dr_2:2026-12-01', appointmentId: 'x', at: nineOClock, by: 'clinic' } as const
const command: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .record({ contact: fc.constantFrom('given', 'typed', null), isMoved: fc.boolean() })
      .map(({ contact, isMoved }) =>
        booking('', {
          contact: contact === 'given' ? phone('') : null,
          unverified: contact === 'typed' ? { contact: phone(''), until: nineOClock + minutes(10) } : null,
          ...(isMoved ? { movedFrom } : {}),
        }),
      ),
  },
  { weight: 4, arbitrary: fc.constantFrom<Command>({ kind: 'next' }, { kind: 'undo' }, { kind: 'undo' }) },
  fc.constant<Command>({ kind: 'announce', text: 'The lift is out of order.' }),
  {
    // The same patient again and again, because being called, missed and marked as a no-show is rare otherwise.
    weight: 2,
    arbitrary: fc
      .constantFrom('call' as const, 'skip' as const, 'no-show' as const)
      .map((kind): Command => ({ kind, appointmentId: '0' })),
  },
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constantFrom(...onOne), appointmentId: patient }).map((asked): Command => asked),
  },
  fc
    .record({ appointmentId: patient, by: fc.constantFrom('patient' as const, 'clinic' as const) })
    .map((asked): Command => ({ kind: 'cancel', ...asked })),
  fc
    .record({ appointmentId: patient, place: fc.integer({ min: 1, max: 6 }) })
    .map((asked): Command => ({ kind: 'move', ...asked, reason: 'in pain' })),
  patient.map((appointmentId): Command => ({ kind: 'release', appointmentId, to: movedFrom })),
  patient.map((appointmentId): Command => ({ kind: 'verify-contact', appointmentId })),
  {
    weight: 2,
    arbitrary: fc.constantFrom('on-time', 'running-late', 'on-break').map((one) => doctorIs(one as 'on-time')),
  },
  fc.constantFrom<Command>(
    { kind: 'set-closing', isClosing: true },
    { kind: 'close', unfinished: 'cancel' },
    { kind: 'close', unfinished: 'no-show' },
  ),
)
/** Tenths of a minute: some moments come within half a minute, some hours later. */
const jump = fc.oneof(fc.integer({ min: -10, max: 20 }), fc.integer({ min: 0, max: 2_000 }))
const aDay = fc.array(fc.record({ command, jump }), { maxLength: 30 })

/** The command with a new id for a booking, or with the id of its appointment. */
function named(asked: Command, { queue, id }: { queue: Queue; id: string }): Command {
  if (!('appointmentId' in asked)) return asked
  if (asked.kind !== 'book') {
    const { appointments } = queue
    const one = appointments[Number(asked.appointmentId) % appointments.length]
    return { ...asked, appointmentId: one?.id ?? 'nobody' }
  }
  const number = phone(`+12025550${100 + Number(id)}`)
  return {
    ...asked,
    appointmentId: id,
    contact: asked.contact && number,
    unverified: asked.unverified ? { ...asked.unverified, contact: number } : null,
    ...(asked.movedFrom && { movedFrom: { ...movedFrom, appointmentId: id } }),
  }
}

/** Checks every moment of random days: after each accepted command, and at a random later time. */
function everyMoment(check: (queue: Queue, now: Instant) => void, numRuns = 5_000) {
  fc.assert(
    fc.property(aDay, fc.integer({ min: -600, max: 1_200 }), (steps, later) => {
      let queue = emptyDay
      let now = nineOClock
      for (const [index, { command: asked, jump: tenths }] of steps.entries()) {
        now += minutes(tenths) / 10
        const numbered = named(asked, { queue, id: String(index) })
        const decision = decide(queue, numbered, now)
        if (isRefused(decision)) continue
        queue = decision.queue
        check(queue, now)
      }
      check(queue, now + minutes(later))
    }),
    { numRuns },
  )
}

const alertsAt = (queue: Queue, now: Instant) => alertsDue(queue, plan, now, settings)
const appointmentOf = (queue: Queue, { appointmentId }: Alert) => find(queue, appointmentId) as Appointment

it('has no alert twice, nothing but a code for a contact that is not verified, and none without a contact', () => {
  everyMoment((queue, now) => {
    const due = alertsAt(queue, now)
    expect(new Set(due.map(({ id }) => id)).size).toBe(due.length)
    for (const alert of due) {
      const { contact } = appointmentOf(queue, alert)
      expect(recipientOf(appointmentOf(queue, alert), alert.kind).contact).toBeTruthy()
      expect(contact === null).toBe(alert.kind === 'code')
    }
  })
})

it('has only alerts that are true of the patient, the doctor and the day', () => {
  const seen = new Set<AlertKind>()
  const everyKindComesUp = 20_000
  everyMoment((queue, now) => {
    for (const alert of alertsAt(queue, now)) {
      const { kind, corrects, appointmentId } = alert
      seen.add(kind)
      const state = stateOf(appointmentOf(queue, alert), now)
      const isTrue = corrects ? isCorrectionTrueOf[corrects.kind][state] : isTrueOf[kind][state]
      expect(isTrue, `${corrects?.kind ?? kind} while ${state}`).toBe(1)
      expect(isTrueWhile[kind][queue.doctorStatus], `${kind} while ${queue.doctorStatus}`).toBe(1)
      const isOfToday = now >= plan.startsAt && now < lastsUntil(plan)
      if (['next', 'nearly', 'doctor-back', 'doctor-late', 'doctor-break', 'no-show'].includes(kind)) {
        expect(isOfToday).toBe(true)
      }
      const place = placeOf(queue, appointmentId)
      if (kind === 'next') expect(place).toBeLessThanOrEqual(2)
      if (corrects?.kind === 'next') expect(place).toBeGreaterThan(2)
      if (kind.startsWith('doctor-')) expect(now - (queue.doctorStatusAt ?? now)).toBeGreaterThanOrEqual(30_000)
    }
  }, everyKindComesUp)
  expect([...seen].sort()).toEqual([...alertKinds].sort())
})

it('has no two alerts for one patient that contradict each other', () => {
  for (const one of alertKinds) for (const other of alertKinds) expect(agree(one, other)).toBe(agree(other, one))
  everyMoment((queue, now) => {
    const byPatient = Map.groupBy(alertsAt(queue, now), ({ appointmentId }) => appointmentId)
    for (const theirs of byPatient.values()) {
      for (const one of theirs) {
        for (const other of theirs) {
          expect(agree(one.kind, other.kind), `${one.kind} with ${other.kind}`).toBe(true)
          expect(one.corrects?.kind, `${other.kind} with its correction`).not.toBe(other.kind)
          expect(one.corrects?.id).not.toBe(other.id)
        }
      }
    }
  })
})

it('has nothing but cancellations and moves while the day is being closed', () => {
  everyMoment((queue, now) => {
    if (!queue.closingAt || now >= queue.closingAt + minutes(2)) return
    for (const { kind } of alertsAt(queue, now)) expect(['cancelled-by-clinic', 'moved-by-clinic']).toContain(kind)
  })
})

it('names the time before which no other alert becomes due', () => {
  everyMoment((queue, now) => {
    const next = nextDueAt(queue, plan, now, settings) ?? plan.endsAt
    if (next - 1 <= now) return
    const ids = new Set(alertsAt(queue, now).map(({ id }) => id))
    // A missed call ends after half an hour, which only another look shows.
    const newly = alertsAt(queue, next - 1).filter(
      ({ id, kind }) => !ids.has(id) && kind !== 'next' && kind !== 'nearly',
    )
    expect(newly).toEqual([])
  })
})
