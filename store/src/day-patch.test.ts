import type { Command } from '@anteroom/queue/decision.ts'
import { booking, dayAfter, emptyDay, minutes, nineOClock, phone } from '@anteroom/queue/testing/example-day.ts'
import type { Queue } from '@anteroom/queue/types.ts'
import { expect, it } from 'vitest'
import { dayPatch } from './day-patch.ts'

type Fields = Record<string, unknown>

/** The document that MongoDB makes with `$set` and `$unset`. */
function patched(document: Queue, { $set, $unset }: ReturnType<typeof dayPatch>): unknown {
  const after = structuredClone(document)
  const parentOf = (path: string[]) =>
    path.slice(0, -1).reduce((at, field) => at[field] as Fields, after as unknown as Fields)
  for (const [path, value] of Object.entries($set)) {
    const fields = path.split('.')
    parentOf(fields)[fields.at(-1) ?? ''] = value
  }
  for (const path of Object.keys($unset)) {
    const fields = path.split('.')
    delete parentOf(fields)[fields.at(-1) ?? '']
  }
  return after
}

const unverified = { contact: phone('+34600000009'), until: nineOClock + minutes(20) }
const commands: Command[] = [
  booking('ann', { contact: phone('+34600000001') }),
  booking('ben', { unverified }),
  booking('eva'),
  booking('max'),
  { kind: 'verify-contact', appointmentId: 'ben' },
  { kind: 'ask-call-back', appointmentId: 'ann' },
  { kind: 'called-back', appointmentId: 'ann' },
  { kind: 'next' },
  { kind: 'set-doctor-status', status: 'running-late', lateMinutes: 5 },
  { kind: 'move', appointmentId: 'max', place: 1, reason: 'in pain' },
  { kind: 'call', appointmentId: 'max' },
  { kind: 'skip', appointmentId: 'max' },
  { kind: 'next' },
  { kind: 'cancel', appointmentId: 'eva', by: 'clinic' },
  { kind: 'undo', by: '' },
  { kind: 'erase', contact: phone('+34600000001') },
]

it('makes of each day the next one, and of the first the last', () => {
  const days = [emptyDay]
  for (const command of commands) days.push(dayAfter([command], nineOClock, days.at(-1)))
  for (const [index, after] of days.entries()) {
    for (const before of [days[index - 1], emptyDay]) {
      if (before) expect(patched(before, dayPatch(before, after)), commands[index - 1]?.kind).toEqual(after)
    }
  }
})

it('names what has changed alone: of a patient who goes in, no name, no contact and no link', () => {
  const before = dayAfter([booking('ann'), booking('ben')])
  const { $set, $unset } = dayPatch(before, dayAfter([{ kind: 'next' }], nineOClock, before))
  expect(Object.keys($set).sort()).toEqual([
    'appointments.0.changedRev',
    'appointments.0.startedAt',
    'appointments.0.status',
    'rev',
    'undoables',
  ])
  expect(Object.keys($unset)).toEqual(['appointments.0.missedAt', 'appointments.0.heldUntil'])
})

it('writes the line anew once somebody has left it', () => {
  const before = dayAfter([booking('ann'), booking('ben')])
  const after = { ...before, appointments: before.appointments.slice(1), hasLeft: true }
  expect(dayPatch(before, after)).toEqual({ $set: { appointments: after.appointments, hasLeft: true }, $unset: {} })
})
