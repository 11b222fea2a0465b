import { decide } from '@anteroom/api/queue/decide.ts'
import { type Command, isRefused } from '@anteroom/api/queue/decision.ts'
import { booking, dayAfter, emptyDay, minutes, nineOClock, phone, plan } from '@anteroom/api/queue/example-day.ts'
import { isOver, type Queue } from '@anteroom/contracts/queue.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alertsDue } from './due.ts'

const settings = { nearlyAhead: 2 }
const sevenOClock = nineOClock - minutes(120)

/** Five patients with a phone, booked in this order. */
const five = ['a', 'b', 'c', 'd', 'e'].map((id, index) => booking(id, { contact: phone(`+1202555014${index}`) }))
const next: Command = { kind: 'next' }
const doctorIs = (status: 'on-time' | 'running-late' | 'on-break'): Command => ({ kind: 'set-doctor-status', status })

/** What is due, as `kind patient`. `booked` is left out, for it is due for everybody who waits. */
const newsAt = (queue: Queue, now = nineOClock) =>
  alertsDue(queue, plan, now, settings)
    .filter(({ kind }) => kind !== 'booked')
    .map(({ kind, appointmentId }) => `${kind} ${appointmentId}`)

const bookedAt = (queue: Queue, now = nineOClock) =>
  alertsDue(queue, plan, now, settings)
    .filter(({ kind }) => kind === 'booked')
    .map(({ appointmentId }) => appointmentId)

describe('the confirmation', () => {
  it('is due for everybody who waits and left a contact', () => {
    const day = dayAfter([booking('a', { contact: phone('+12025550140') }), booking('b')])
    expect(bookedAt(day)).toEqual(['a'])
  })

  it('is not due for a booking by SMS, which was answered there', () => {
    const day = dayAfter([booking('a', { contact: phone('+12025550140'), bookedVia: 'sms' })])
    expect(bookedAt(day)).toEqual([])
  })

  it('is due days ahead, and for nobody once the day is over', () => {
    const day = dayAfter(five)
    expect(bookedAt(day, plan.startsAt - minutes(60 * 24 * 3))).toHaveLength(5)
    expect(bookedAt(day, plan.endsAt)).toEqual([])
  })

  it('is not due for those who are in the room or gone', () => {
    const day = dayAfter([...five, next, next, { kind: 'cancel', appointmentId: 'c', by: 'patient' }])
    expect(bookedAt(day)).toEqual(['d', 'e'])
  })
})

describe('the turn', () => {
  it('is called when the doctor starts, and the line behind is told', () => {
    expect(newsAt(dayAfter([...five, next, next]))).toEqual(['called b', 'next c', 'nearly d'])
  })

  it('tells nobody what they heard on booking', () => {
    expect(newsAt(dayAfter(five))).toEqual([])
    expect(newsAt(dayAfter([...five, next]))).toEqual(['called a'])
  })

  it('says "nearly" as far ahead as the clinic wants it', () => {
    const day = dayAfter([...five, next, next])
    const nearly = alertsDue(day, plan, nineOClock, { nearlyAhead: 3 }).filter(({ kind }) => kind === 'nearly')
    expect(nearly.map(({ appointmentId }) => appointmentId)).toEqual(['e'])
  })

  it('moves up for whoever cancels', () => {
    const day = dayAfter([...five, { kind: 'cancel', appointmentId: 'a', by: 'patient' }])
    expect(newsAt(day)).toEqual(['next c', 'nearly d'])
  })

  it('is not announced during a break', () => {
    expect(
      newsAt(dayAfter([...five, next, next, doctorIs('on-break')])).filter((news) => /next|nearly/.test(news)),
    ).toEqual([])
  })

  it('is not announced before the doctor opens, unless somebody was already in the room', () => {
    const moved: Command[] = [...five, { kind: 'cancel', appointmentId: 'a', by: 'patient' }]
    expect(newsAt(dayAfter(moved), sevenOClock)).toEqual([])
    expect(newsAt(dayAfter(moved), plan.opensAt)).toEqual(['next c', 'nearly d'])
    expect(newsAt(dayAfter([...moved, next], sevenOClock), sevenOClock)).toEqual(['called b', 'next c', 'nearly d'])
  })

  it('is not announced the day before, even if somebody was started by mistake', () => {
    const theDayBefore = plan.startsAt - 1
    expect(newsAt(dayAfter([...five, next, next], theDayBefore), theDayBefore)).toEqual(['called b'])
  })

  it('is called for half an hour and no longer', () => {
    const day = dayAfter([...five, next])
    expect(newsAt(day, nineOClock + minutes(30))).toEqual(['called a'])
    expect(newsAt(day, nineOClock + minutes(30) + 1)).toEqual([])
  })
})

describe("the doctor's status", () => {
  it('is told to those who wait', () => {
    expect(newsAt(dayAfter([...five, next, doctorIs('running-late')]))).toEqual([
      'called a',
      'doctor-late b',
      'doctor-late c',
      'doctor-late d',
      'doctor-late e',
    ])
  })

  it('is not told to those who booked when it was already so', () => {
    const [first, second] = five.slice(0, 2) as [Command, Command]
    expect(newsAt(dayAfter([first, doctorIs('on-break'), second]))).toEqual(['doctor-break a'])
  })

  it('is told when the doctor is back, and not on a day that never was otherwise', () => {
    expect(newsAt(dayAfter([...five.slice(0, 1), doctorIs('on-break'), doctorIs('on-time')]))).toEqual([
      'doctor-back a',
    ])
    expect(newsAt(dayAfter(five.slice(0, 1)))).toEqual([])
  })

  it('is a new alert each time it changes', () => {
    const late = [...five.slice(0, 1), doctorIs('running-late')]
    const idOf = (commands: Command[]) =>
      alertsDue(dayAfter(commands), plan, nineOClock, settings).find(({ kind }) => kind === 'doctor-late')?.id
    expect(idOf(late)).toBe('dr_1:2026-12-01/a/doctor-late/2')
    expect(idOf([...late, doctorIs('on-time'), doctorIs('running-late')])).toBe('dr_1:2026-12-01/a/doctor-late/4')
  })

  it('concerns today only', () => {
    expect(newsAt(dayAfter([...five, doctorIs('running-late')]), plan.startsAt - 1)).toEqual([])
  })
})

describe('the end', () => {
  it('is told to whoever was cancelled by the clinic', () => {
    const day = dayAfter([...five.slice(0, 1), { kind: 'cancel', appointmentId: 'a', by: 'clinic' }])
    expect(newsAt(day)).toEqual(['cancelled-by-clinic a'])
    expect(newsAt(day, plan.endsAt)).toEqual([])
  })

  it('is not told to whoever cancelled, nor to whoever was seen', () => {
    expect(newsAt(dayAfter([...five.slice(0, 1), { kind: 'cancel', appointmentId: 'a', by: 'patient' }]))).toEqual([])
    expect(newsAt(dayAfter([...five.slice(0, 1), next, next]))).toEqual([])
  })
})

it('never speaks of what is over, nor twice, whatever the day was like', () => {
  const patient = fc.integer({ min: 1, max: 12 }).map(String)
  const command = fc.oneof(
    { weight: 3, arbitrary: fc.boolean().map((reachable) => ({ kind: 'somebody', reachable }) as const) },
    { weight: 2, arbitrary: fc.constant({ kind: 'next' } as const) },
    patient.map((appointmentId) => ({ kind: 'finish', appointmentId }) as const),
    patient.map((appointmentId) => ({ kind: 'cancel', appointmentId, by: 'clinic' }) as const),
    patient.map((appointmentId) => ({ kind: 'cancel', appointmentId, by: 'patient' }) as const),
    fc.constantFrom('on-time', 'running-late', 'on-break').map((status) => doctorIs(status as 'on-time')),
  )
  const aDay = fc.array(command, { maxLength: 30 })
  fc.assert(
    fc.property(aDay, fc.integer({ min: -600, max: 1_200 }), (commands, later) => {
      const queue = acceptedOf(
        commands.map((asked, index) =>
          asked.kind === 'somebody'
            ? booking(String(index + 1), { contact: asked.reachable ? phone(`+12025550${100 + index}`) : null })
            : asked,
        ),
      )
      const due = alertsDue(queue, plan, nineOClock + minutes(later), settings)

      expect(new Set(due.map(({ id }) => id)).size).toBe(due.length)
      for (const { kind, appointmentId } of due) {
        const appointment = queue.appointments.find(({ id }) => id === appointmentId)
        expect(appointment?.contact).toBeTruthy()
        if (kind !== 'cancelled-by-clinic') expect(isOver(appointment?.status ?? 'done')).toBe(false)
      }
      const turns = due.filter(({ kind }) => ['called', 'next', 'nearly'].includes(kind))
      expect(new Set(turns.map(({ appointmentId }) => appointmentId)).size).toBe(turns.length)
    }),
    { numRuns: 5_000 },
  )
})

/** The day after those of the commands that the queue accepts. */
const acceptedOf = (commands: Command[]): Queue =>
  commands.reduce((queue, command) => {
    const decision = decide(queue, command, nineOClock)
    return isRefused(decision) ? queue : decision.queue
  }, emptyDay)

describe('a call by the staff', () => {
  const call = (appointmentId: string): Command => ({ kind: 'call', appointmentId })

  it('is told once for each call, and not again when the patient goes in', () => {
    const called = dayAfter([...five, call('a')])
    expect(newsAt(called)).toEqual(['called a'])
    const again = dayAfter([call('a')], nineOClock + minutes(2), called)
    const ids = [called, again].flatMap((day) =>
      alertsDue(day, plan, nineOClock + minutes(2), settings).filter(({ kind }) => kind === 'called'),
    )
    expect(new Set(ids.map(({ id }) => id)).size).toBe(2)
    expect(newsAt(dayAfter([next], nineOClock + minutes(3), again), nineOClock + minutes(3))).toEqual([])
  })

  it('that was missed is told, and a return ends it', () => {
    const missed = dayAfter([...five, call('a'), { kind: 'skip', appointmentId: 'a' }])
    expect(newsAt(missed)).toEqual(['missed a', 'next c'])
    expect(newsAt(missed, nineOClock + minutes(31))).toEqual(['next c'])
    expect(newsAt(dayAfter([{ kind: 'return', appointmentId: 'a' }], nineOClock, missed))).not.toContain('missed a')
  })

  it('is told to nobody while the doctor is on a break', () => {
    expect(newsAt(dayAfter([...five, call('a'), doctorIs('on-break')]))).not.toContain('called a')
  })
})

it('leaves a patient in peace who asked for more time', () => {
  const day = dayAfter([...five, next, next])
  expect(newsAt(day)).toContain('next c')
  const held = dayAfter([{ kind: 'hold', appointmentId: 'c' }], nineOClock, day)
  expect(newsAt(held)).not.toContain('next c')
  expect(newsAt(held, nineOClock + minutes(10))).toContain('next c')
})

it('tells a patient whom the clinic moved, whatever they booked by', () => {
  const movedFrom = { queueId: 'dr_2:2026-12-01', appointmentId: 'x', at: nineOClock, by: 'clinic' } as const
  const day = dayAfter([booking('a', { movedFrom, bookedVia: 'sms', contact: phone('+12025550140') })])
  expect(newsAt(day)).toEqual(['moved-by-clinic a'])
  const own = dayAfter([booking('a', { movedFrom: { ...movedFrom, by: 'patient' }, contact: phone('+12025550140') })])
  expect(newsAt(own)).toEqual([])
})
