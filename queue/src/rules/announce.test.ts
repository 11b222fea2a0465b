import { expect, it } from 'vitest'
import { alertsDue, urgency } from '../alerts/due.ts'
import { decide } from '../decide.ts'
import type { Command } from '../decision.ts'
import { settings } from '../testing/example-alerts.ts'
import { booking, dayAfter, minutes, nineOClock, phone, plan } from '../testing/example-day.ts'
import type { Queue } from '../types.ts'

const say = (text = 'The lift is out of order.'): Command => ({ kind: 'announce', text })
const byPhone = (id: string) => booking(id, { contact: phone(`+1202555010${id.length}`), bookedVia: 'sms' })
const three = [byPhone('a'), byPhone('bb'), booking('c')]
const toldBy = (queue: Queue, now = nineOClock) =>
  alertsDue(queue, plan, now, settings).flatMap(({ kind, id }) => (kind === 'message' ? [id] : []))

it('is one alert for each who waits and can be reached, by its revision, so that it goes out once', () => {
  const day = dayAfter([...three, say()])
  expect(toldBy(day)).toEqual([`${day._id}/a/message/${day.rev}`, `${day._id}/bb/message/${day.rev}`])
  expect(day.announcements).toEqual([{ rev: day.rev, at: nineOClock, text: 'The lift is out of order.', people: 3 }])
})

it('is for nobody who books later, has left, or half an hour after it', () => {
  const cancel: Command = { kind: 'cancel', appointmentId: 'a', by: 'patient' }
  const day = dayAfter([...three, say(), byPhone('dddd'), cancel])
  expect(toldBy(day)).toEqual([`${day._id}/bb/message/4`])
  expect(toldBy(day, nineOClock + minutes(30))).toHaveLength(1)
  expect(toldBy(day, nineOClock + minutes(30) + 1)).toEqual([])
})

it('is refused where nobody waits, on a closed day, too soon, and for the sixth time', () => {
  const refusalOf = (queue: Queue, now = nineOClock) => decide(queue, say('Again'), now)
  expect(refusalOf(dayAfter([]))).toMatchObject({ refused: 'nobody-waiting' })
  expect(refusalOf(dayAfter([...three, { kind: 'close', unfinished: 'cancel' }]))).toMatchObject({
    refused: 'day-closed',
  })
  let day = dayAfter(three)
  for (let count = 0; count < 5; count++) {
    day = dayAfter([say()], nineOClock + minutes(2 * count), day)
    expect(refusalOf(day, nineOClock + minutes(2 * count + 1))).toMatchObject({ refused: 'too-many-requests' })
  }
  expect(refusalOf(day, nineOClock + minutes(60))).toMatchObject({ refused: 'too-many-requests' })
})

it('waits for whatever calls somebody in, and has no share in what is kept for that', () => {
  expect(urgency.message).toBeGreaterThan(urgency['moved-by-clinic'])
})
