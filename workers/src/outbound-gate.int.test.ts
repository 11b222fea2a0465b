import { clinicDay } from '@anteroom/contracts/clinic-day.ts'
import type { Contact } from '@anteroom/contracts/contact.ts'
import { sendCounts } from '@anteroom/store/send-counts.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { eventually, type Outside, openOutside, sentTo } from './testing/workers.ts'

const phone: Contact = { channel: 'sms', address: '+12025550143' }
const mail: Contact = { channel: 'email', address: 'ann@example.org' }
const otherPhone = (index: number): Contact => ({ channel: 'sms', address: `+120255501${50 + index}` })

let outside: Outside
beforeEach(async () => {
  outside = await openOutside()
})
afterEach(() => outside.close())

/** That many alerts are stored, and none is on its way. */
const settled = (alerts: number) =>
  eventually(async () => {
    const rows = await outside.rows()
    return { alerts: rows.length, onTheWay: rows.filter(({ state }) => state === 'pending' || state === 'sending') }
  }).toEqual({ alerts, onTheWay: [] })
const statesOf = async () => (await outside.rows()).map(({ state, reason }) => (reason ? `${state}: ${reason}` : state))
const countOf = async (wanted: string) => (await statesOf()).filter((state) => state === wanted).length

describe('a stranger who books and cancels again and again', () => {
  it('gets no more to a number, or a mailbox, than the cap of an hour', async () => {
    const { clinic, twilio, start } = outside
    await start({ SMS_PER_SECOND: '1000', MAIL_PER_SECOND: '1000', ALERTS_PER_HOUR: '4' }, 10)
    for (let round = 0; round < 12; round += 1) {
      await clinic.book(`b${round}`, phone)
      await clinic.book(`m${round}`, mail)
      // The confirmations are done with before the places are given up.
      await settled(2 * round + 2)
      for (const who of ['b', 'm']) {
        await clinic.command({ kind: 'cancel', appointmentId: `${who}${round}`, by: 'patient' })
      }
    }
    expect(sentTo(twilio.accepted, phone)).toHaveLength(4)
    expect(outside.mail.accepted).toHaveLength(4)
    expect(await countOf('failed: over-cap')).toBe(16)
  })

  it('has no confirmation sent of a place that was given up before its turn came', async () => {
    const { clinic, start } = outside
    for (let round = 0; round < 10; round += 1) {
      await clinic.book(`b${round}`, mail)
      if (round < 9) await clinic.command({ kind: 'cancel', appointmentId: `b${round}`, by: 'patient' })
    }
    await start({ MAIL_PER_SECOND: '0.5' })
    await settled(1)
    expect(outside.mail.accepted).toHaveLength(1)
  })
})

describe('mail', () => {
  it('is paced: as fast as the server takes it', async () => {
    const { clinic, start } = outside
    for (let index = 0; index < 8; index += 1)
      await clinic.book(`p${index}`, { ...mail, address: `p${index}@example.org` })
    await start({ MAIL_PER_SECOND: '4', SENDING_PROCESSES: '1' })
    await eventually(() => outside.mail.accepted.length).toBe(8)
    const times = outside.mail.accepted.map(({ at }) => Date.parse(at))
    expect(Math.max(...times) - Math.min(...times)).toBeGreaterThan(950)
  })
})

describe('a number that is not texted', () => {
  it('fails with its reason, and the alert goes by the next route', async () => {
    const { clinic, twilio, start, states } = outside
    await clinic.book('ann', { channel: 'sms', address: '+870773111632' }, mail)
    await clinic.book('ben', { channel: 'sms', address: '+33612345678' })
    await start()
    await eventually(states).toEqual({ 'booked ann': 'sent', 'booked ben': 'failed: unreachable-number' })
    expect(outside.mail.accepted).toHaveLength(1)
    expect(twilio.accepted).toEqual([])
  })

  it('is answered where it wrote first', async () => {
    const { clinic, twilio, start } = outside
    const abroad: Contact = { channel: 'sms', address: '+33612345678' }
    await clinic.book('ann', abroad, null, 'sms')
    await clinic.command({ kind: 'next' })
    await start()
    await eventually(() => sentTo(twilio.accepted, abroad)).toEqual([expect.stringContaining("It's your turn")])
  })
})

describe('a budget that is used up', () => {
  it('stops confirmations first and calls last, which staff are told of', async () => {
    const { clinic, twilio, start, states } = outside
    await start({ SMS_DAILY_BUDGET: '10', SMS_PER_SECOND: '1000' })
    for (let index = 0; index < 12; index += 1) await clinic.book(`p${index}`, otherPhone(index))
    await settled(12)
    expect(await countOf('sent')).toBeGreaterThan(3)
    expect(await countOf('failed: over-budget')).toBeGreaterThan(0)

    await clinic.command({ kind: 'next' })
    await eventually(states).toMatchObject({ 'called p0': 'sent' })
    await clinic.command({ kind: 'next' })
    await clinic.command({ kind: 'next' })
    await eventually(states).toMatchObject({ 'called p2': 'failed: over-budget' })
    const day = clinicDay(Date.now(), 'UTC')
    expect(await sendCounts(clinic.database).budgetsOn(day)).toMatchObject([
      { channel: 'sms', limit: 10, stopped: 'all' },
    ])
    expect(twilio.accepted.length).toBeLessThanOrEqual(10)
  })

  it('lets an alert go by the patient’s other channel', async () => {
    const { clinic, twilio, start, states } = outside
    await start({ SMS_DAILY_BUDGET: '1' })
    await clinic.book('ann', phone, mail)
    await eventually(states).toEqual({ 'booked ann': 'sent' })
    expect(twilio.accepted).toEqual([])
    expect(outside.mail.accepted).toHaveLength(1)
  })
})
