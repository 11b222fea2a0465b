import { inTurns } from '../harness/in-turns.ts'
import type { Stranger } from './stranger.ts'

/**
 * The targets of an attack: a doctor's day, people whose contacts the stranger knows, and a person of whom the stranger
 * wants to know whether they have an appointment on that day, which they do.
 */
export type Target = {
  doctorId: string
  day: string
  otherDay: string
  victims: { phone: string; mail: string }
  patient: { patientName: string; phone: string }
}

export type Attack = {
  name: string
  /** None of its requests may be accepted. */
  isNeverTaken?: true
  /** Sends about `most` requests. */
  run: (stranger: Stranger, target: Target, most: number) => Promise<void>
}

/** As many at once as one machine would send. */
const AT_ONCE = 4

const times = (count: number) => Array.from({ length: count }, (_, index) => index)

const noonOf = (day: string) => `${day}T12:00:00Z`

/** Different made-up names. */
const nameOf = (index: number) => `Nobody ${String.fromCharCode(65 + (index % 26))}${index}`

const bookingOf = ({ doctorId, day }: Target, index: number, fields = {}) => ({
  patientName: nameOf(index),
  doctorId,
  scheduledTime: noonOf(day),
  ...fields,
})

const phone = (address: string) => ({ contact: { channel: 'sms', address } })
const mail = (address: string) => ({ contact: { channel: 'email', address } })

/** Premium, toll-free, satellite, personal and shared-cost numbers, and some invalid ones. */
const oddNumbers = [
  '+19005550123',
  '+18005550123',
  '+881612345678',
  '+882161234567',
  '+870773111222',
  '+447012345678',
  '+448451234567',
  '+449012345678',
  '+4990012345678',
  '+33899123456',
  '+12021110000',
  '+10000000000',
  '+99912345678',
  '+8835100012345',
]

async function moveToAndFro(stranger: Stranger, target: Target, { most, booking }: { most: number; booking: object }) {
  let { body } = await stranger.ask('/api/appointments', booking)
  const days = [target.otherDay, target.day]
  for (let sent = 1, moves = 0; body.appointment && sent < most; sent += 1) {
    const scheduledTime = noonOf(days[moves % 2] ?? '')
    const moved = await stranger.ask(`/api/appointments/${body.appointment.id}/reschedule`, { scheduledTime })
    if (moved.status >= 300) continue
    moves += 1
    body = moved.body
  }
}

export const attacks: Attack[] = [
  {
    name: 'fills a day',
    run: (stranger, target, most) =>
      inTurns(AT_ONCE, times(most), (index) => stranger.ask('/api/appointments', bookingOf(target, index))),
  },
  {
    name: 'fills a day with phone numbers that it made up',
    run: (stranger, target, most) =>
      inTurns(AT_ONCE, times(most), (index) =>
        stranger.ask(
          '/api/appointments',
          bookingOf(target, index, phone(`+1202555${String(1_000 + (index % 9_000)).padStart(4, '0')}`)),
        ),
      ),
  },
  {
    name: 'moves one booking to and fro',
    async run(stranger, target, most) {
      await moveToAndFro(stranger, target, { most, booking: bookingOf(target, 0) })
    },
  },
  {
    name: 'books and cancels',
    run: (stranger, target, most) =>
      inTurns(AT_ONCE, times(Math.ceil(most / 2)), async (index) => {
        const { body } = await stranger.ask('/api/appointments', bookingOf(target, index))
        if (body.appointment) await stranger.ask(`/api/appointments/${body.appointment.id}/cancel`, {})
      }),
  },
  {
    name: "books and cancels with somebody's phone number",
    run: (stranger, target, most) =>
      inTurns(AT_ONCE, times(Math.ceil(most / 2)), async (index) => {
        const booking = bookingOf(target, index, phone(target.victims.phone))
        const { body } = await stranger.ask('/api/appointments', booking)
        if (body.appointment) await stranger.ask(`/api/appointments/${body.appointment.id}/cancel`, {})
      }),
  },
  {
    name: "moves a booking with somebody's mail address to and fro",
    async run(stranger, target, most) {
      await moveToAndFro(stranger, target, { most, booking: bookingOf(target, 0, mail(target.victims.mail)) })
    },
  },
  {
    name: 'gives numbers that cost, or are none',
    isNeverTaken: true,
    run: (stranger, target) =>
      inTurns(1, oddNumbers, (number, index) =>
        stranger.ask('/api/appointments', bookingOf(target, index, phone(number))),
      ),
  },
  {
    name: 'says the same again and again',
    async run(stranger, target, most) {
      const { body } = await stranger.ask('/api/appointments', bookingOf(target, 0))
      const id = body.appointment?.id
      if (id === undefined) return
      await inTurns(AT_ONCE, times(most - 1), (index) =>
        index % 2 === 0
          ? stranger.ask(`/api/appointments/${id}/check-in`, {})
          : stranger.ask(`/api/appointments/${id}/language`, { language: index % 4 === 1 ? 'es' : 'en' }),
      )
    },
  },
  {
    name: 'asks who has an appointment',
    run: (stranger, target) =>
      inTurns(1, [target.patient.phone, target.victims.phone], (number, index) =>
        stranger.ask('/api/appointments', {
          ...bookingOf(target, index, phone(number)),
          patientName: target.patient.patientName,
        }),
      ),
  },
  {
    name: 'guesses the password of the desk',
    isNeverTaken: true,
    run: (stranger, _, most) =>
      inTurns(40, times(most), (index) =>
        stranger.ask('/api/session', { username: 'desk', password: `wrong password ${index}` }),
      ),
  },
]
