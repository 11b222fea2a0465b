import type { Command } from '@anteroom/queue/decision.ts'
import { find } from '@anteroom/queue/decision.ts'
import { placeOf } from '@anteroom/queue/line.ts'
import { booking, dayAfter, minutes, nineOClock, phone } from '@anteroom/queue/testing/example-day.ts'
import type { Appointment } from '@anteroom/queue/types.ts'
import type { StoredAlert } from '@anteroom/store/alerts.ts'
import { describe, expect, it } from 'vitest'
import { alertsByAppointment, isUnreached, presentAlerts } from './alerts.ts'

const bookings = [
  booking('ann', { contact: phone('+12025550101') }),
  booking('ben', { contact: phone('+12025550102') }),
  booking('cleo', { contact: phone('+12025550103') }),
  booking('dan'),
  booking('eve', { fallback: phone('+12025550105') }),
]

const row = (id: string, more: Partial<StoredAlert> = {}): StoredAlert => {
  const [appointmentId = '', kind = ''] = id.split('/')
  return {
    _id: `dr_1:2026-12-01/${id}`,
    appointmentId,
    kind,
    state: 'sent',
    notBefore: null,
    updatedAt: new Date(nineOClock),
    ...more,
  }
}
const failed = { state: 'failed' }

type Given = { commands?: Command[]; alerts?: StoredAlert[]; after?: number }

/**
 * Whether a patient's row is marked as unreached, `after` milliseconds after the commands, which are all at nine
 * o'clock.
 */
function isMarked(appointmentId: string, { commands = [], alerts = [], after = 0 }: Given) {
  const queue = dayAfter([...bookings, ...commands])
  const appointment = find(queue, appointmentId)
  if (appointment === undefined) throw new Error('there is no such appointment')
  const place = placeOf(queue, appointmentId)
  return isUnreached(appointment, alertsByAppointment(alerts)(appointment), { place, now: nineOClock + after })
}

describe('a patient who was called', () => {
  const call: Command[] = [{ kind: 'call', appointmentId: 'cleo' }]

  it.each([
    ['failed', {}, true],
    ['failed', { notBefore: new Date(nineOClock + 60_000) }, true],
    ['failed', { notBefore: new Date(nineOClock - 3_000) }, false],
    ['failed', { notBefore: new Date(nineOClock - 3_001) }, true],
    ['expired', {}, true],
    ['suppressed', {}, true],
    ['uncertain', { notBefore: null }, true],
    ['uncertain', { notBefore: new Date(nineOClock + 5_000) }, false],
    ['pending', { notBefore: new Date(nineOClock + 5_000) }, false],
    ['sending', { notBefore: new Date(nineOClock + 30_000) }, false],
    ['sent', {}, false],
    ['delivered', {}, false],
    ['a future state', {}, false],
  ])('with an alert that is %s (%o): marked %s', (state, more, marked) => {
    expect(isMarked('cleo', { commands: call, alerts: [row(`cleo/called/${nineOClock}`, { state, ...more })] })).toBe(
      marked,
    )
  })

  it('is marked when the ledger has no row after 15 seconds', () => {
    expect(isMarked('cleo', { commands: call, after: 15_000 })).toBe(false)
    expect(isMarked('cleo', { commands: call, after: 15_001 })).toBe(true)
  })

  it.each(['pending', 'sending', 'uncertain'])('is marked when the alert is still %s after a minute', (state) => {
    const alerts = [row(`cleo/called/${nineOClock}`, { state, notBefore: new Date(nineOClock + minutes(5)) })]
    expect(isMarked('cleo', { commands: call, alerts, after: minutes(1) })).toBe(false)
    expect(isMarked('cleo', { commands: call, alerts, after: minutes(1) + 1 })).toBe(true)
  })

  it('is marked by the alert of the last call only', () => {
    const again = dayAfter(call, nineOClock + minutes(2), dayAfter([...bookings, ...call]))
    const cleo = find(again, 'cleo')
    const first = row(`cleo/called/${nineOClock}`, failed)
    const second = row(`cleo/called/${nineOClock + minutes(2)}`, { updatedAt: new Date(nineOClock + minutes(2)) })
    const at = { place: 3, now: nineOClock + minutes(2) }
    expect(cleo && isUnreached(cleo, [second, first], at)).toBe(false)
    expect(
      cleo &&
        isUnreached(
          cleo,
          [
            { ...second, ...failed },
            { ...first, state: 'sent' },
          ],
          at,
        ),
    ).toBe(true)
  })

  it('is not marked when another channel has sent the alert', () => {
    const alerts = [
      row(`cleo/called/${nineOClock}`, failed),
      row(`cleo/called/${nineOClock}/sms`, { state: 'sent', sentAt: new Date(nineOClock + 1) }),
    ]
    expect(isMarked('cleo', { commands: call, alerts })).toBe(false)
  })

  it('is marked when started too, since the doctor may be waiting alone', () => {
    const next: Command[] = [{ kind: 'next' }]
    expect(isMarked('ann', { commands: next, alerts: [row(`ann/called/${nineOClock}`, failed)] })).toBe(true)
    expect(isMarked('ann', { commands: next, after: 15_001 })).toBe(true)
    expect(isMarked('ann', { commands: next, alerts: [row(`ann/called/${nineOClock}`)] })).toBe(false)
  })

  it('stays marked after a missed call, until the patient is present or the appointment is over', () => {
    const missed: Command[] = [...call, { kind: 'skip', appointmentId: 'cleo' }]
    const alerts = [row(`cleo/called/${nineOClock}`, failed)]
    expect(isMarked('cleo', { commands: missed, alerts })).toBe(true)
    const cancelled: Command[] = [...missed, { kind: 'cancel', appointmentId: 'cleo', by: 'clinic' }]
    expect(isMarked('cleo', { commands: cancelled, alerts })).toBe(false)

    const later = nineOClock + minutes(1)
    const back = find(
      dayAfter([{ kind: 'return', appointmentId: 'cleo' }], later, dayAfter([...bookings, ...missed])),
      'cleo',
    )
    expect(back && isUnreached(back, alerts, { place: 2, now: later })).toBe(false)
  })

  it('is not marked without a contact: staff call by voice anyway', () => {
    expect(isMarked('dan', { commands: [{ kind: 'call', appointmentId: 'dan' }], after: minutes(1) })).toBe(false)
  })

  it('is marked with only a fallback contact too', () => {
    expect(isMarked('eve', { commands: [{ kind: 'call', appointmentId: 'eve' }], after: minutes(1) })).toBe(true)
  })
})

describe('a patient who was not called', () => {
  it('is marked when "you are next" failed, while the patient is next', () => {
    expect(isMarked('ben', { alerts: [row('ben/next/0', failed)] })).toBe(true)
    expect(isMarked('cleo', { alerts: [row('cleo/next/0', failed)] })).toBe(false)
    expect(isMarked('ben', { alerts: [row('ben/next/0', { state: 'suppressed' })] })).toBe(false)
    const unwanted = row('ben/next/0', { state: 'suppressed', reason: 'opted-out' })
    expect(isMarked('ben', { alerts: [unwanted] })).toBe(true)
    expect(isMarked('ben', { after: minutes(10) })).toBe(false)
  })

  it('is marked by the "you are next" that is said again after an undo', () => {
    const undone: Command[] = [{ kind: 'next' }, { kind: 'next' }, { kind: 'undo' }, { kind: 'next' }]
    const [first, second] = [row('cleo/next/0'), row('cleo/next/1', failed)]
    expect(isMarked('cleo', { commands: undone, alerts: [first] })).toBe(false)
    expect(isMarked('cleo', { commands: undone, alerts: [second, first] })).toBe(true)
  })

  it('is marked when a call was undone and the correction failed, until the patient is present', () => {
    const undone: Command[] = [{ kind: 'call', appointmentId: 'cleo' }, { kind: 'undo' }]
    const called = row(`cleo/called/${nineOClock}`)
    expect(isMarked('cleo', { commands: undone, alerts: [called], after: minutes(5) })).toBe(false)
    const correction = row(`cleo/disregard/called/${nineOClock}`, failed)
    expect(isMarked('cleo', { commands: undone, alerts: [correction, called] })).toBe(true)
    const present: Command[] = [...undone, { kind: 'check-in', appointmentId: 'cleo' }]
    expect(isMarked('cleo', { commands: present, alerts: [correction, called] })).toBe(false)
    const ofDoctor = row('cleo/disregard/doctor-late/6', failed)
    expect(isMarked('cleo', { commands: undone, alerts: [ofDoctor, called] })).toBe(false)
  })

  it('is not marked for any other failed alert', () => {
    expect(isMarked('ben', { alerts: [row('ben/booked/0', failed), row('ben/doctor-late/3', failed)] })).toBe(false)
  })
})

describe('a patient who comes in vain, or does not come', () => {
  const call: Command = { kind: 'call', appointmentId: 'cleo' }
  const to = { queueId: 'dr_1:2026-12-02', appointmentId: 'cleo2' } as const

  it.each<[string, Command[], string]>([
    ['a missed call', [call, { kind: 'skip', appointmentId: 'cleo' }], `cleo/missed/${nineOClock}`],
    ['a no-show', [call, { kind: 'no-show', appointmentId: 'cleo' }], `cleo/no-show/${nineOClock}`],
    [
      'a cancellation by the clinic',
      [{ kind: 'cancel', appointmentId: 'cleo', by: 'clinic' }],
      'cleo/cancelled-by-clinic/0',
    ],
    ['a move to another day', [{ kind: 'release', appointmentId: 'cleo', to }], 'cleo2/moved-by-clinic/0'],
  ])('is marked when the alert of %s failed, and only then', (_, commands, id) => {
    const called = row(`cleo/called/${nineOClock}`)
    expect(isMarked('cleo', { commands, alerts: [row(id, failed), called] })).toBe(true)
    expect(isMarked('cleo', { commands, alerts: [row(id), called] })).toBe(false)
    expect(isMarked('cleo', { commands, alerts: [called], after: minutes(5) })).toBe(false)
  })

  it('is marked on the new day too, until the patient is present', () => {
    const movedFrom = { ...to, at: nineOClock, by: 'clinic' } as const
    const moved = booking('fay', { contact: phone('+12025550106'), movedFrom })
    const alerts = [row('fay/moved-by-clinic/0', failed)]
    expect(isMarked('fay', { commands: [moved], alerts })).toBe(true)
    expect(isMarked('fay', { commands: [moved], alerts: [row('fay/moved-by-clinic/0')] })).toBe(false)
    expect(isMarked('fay', { commands: [moved, { kind: 'check-in', appointmentId: 'fay' }], alerts })).toBe(false)
  })

  it('is not marked after the cancellation was undone', () => {
    const commands: Command[] = [{ kind: 'cancel', appointmentId: 'cleo', by: 'clinic' }, { kind: 'undo' }]
    expect(isMarked('cleo', { commands, alerts: [row('cleo/cancelled-by-clinic/0', failed)] })).toBe(false)
  })
})

describe('the alerts shown to staff', () => {
  it('are newest first, in six states, without kinds and states that this version does not know', () => {
    const at = (count: number) => new Date(nineOClock + minutes(count))
    const rows = [
      row('ann/booked/0', { sentAt: at(0), updatedAt: at(60), channel: 'telegram' }),
      row(`ann/called/${nineOClock}`, { state: 'failed', reason: 'twilio-30003', updatedAt: at(3), channel: 'sms' }),
      row('ann/next/0', { state: 'pending', updatedAt: at(2), channel: 'by pigeon', reason: 'twilio-1' }),
      row('ann/nearly/0', { state: 'expired', updatedAt: at(1) }),
      row('ann/missed/0', { state: 'a future state' }),
      row('ann/a future kind/0'),
      { ...row('ann/missed/1', { phone: '+12025550101' } as object) },
      row('ben/booked/0'),
    ]
    const told = (count: number) => at(count).toISOString()
    expect(presentAlerts(alertsByAppointment(rows)({ id: 'ann' } as Appointment))).toEqual([
      { kind: 'called', channel: 'sms', state: 'failed', at: told(3), reason: 'twilio-30003' },
      { kind: 'next', channel: null, state: 'sending', at: told(2), reason: null },
      { kind: 'nearly', channel: null, state: 'suppressed', at: told(1), reason: null },
      { kind: 'booked', channel: 'telegram', state: 'sent', at: told(0), reason: null },
      { kind: 'missed', channel: null, state: 'sent', at: told(0), reason: null },
    ])
  })
})
