import type { Contact } from '@anteroom/contracts/contact.ts'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { eventually, type Outside, openOutside, sentTo, twilioSays } from './testing/workers.ts'

const phone: Contact = { channel: 'sms', address: '+12025550143' }
const whatsapp: Contact = { channel: 'whatsapp', address: '+12025550143' }
const mail: Contact = { channel: 'email', address: 'ann@example.org' }

let outside: Outside
beforeEach(async () => {
  outside = await openOutside()
})
afterEach(() => outside.close())

const textsTo = (contact: Contact) => sentTo(outside.twilio.accepted, contact)
const verify = (appointmentId: string) => outside.clinic.command({ kind: 'verify-contact', appointmentId })
const codeIn = (text: string | undefined) => text?.match(/\d{6}/)?.[0] ?? ''

it("sends somebody else's number that is typed ten times one code, and nothing but it", async () => {
  const { clinic, start, states } = outside
  for (let count = 0; count < 10; count++) {
    await clinic.bookTyped(`a${count}`, count % 2 === 0 ? phone : whatsapp)
  }
  await start()
  const ends = async () => Object.values(await states()).sort()
  await eventually(ends).toEqual(['sent', ...Array(9).fill('suppressed: unanswered-code')].sort())
  const texts = [...textsTo(phone), ...textsTo(whatsapp)]
  expect(texts).toEqual([
    expect.stringMatching(/^\S+ ?.*: your code is \d{6}\. Didn't ask for it\? Just ignore this message\./),
  ])
})

it('sends what is due to the contact once it is verified, and then another code if it is typed again', async () => {
  const { clinic, start } = outside
  await clinic.bookTyped('ann', phone)
  await start()
  await eventually(() => textsTo(phone)).toHaveLength(1)
  const code = codeIn(textsTo(phone)[0])
  const check = (tried: string) =>
    clinic.codes.check(phone.address, { code: tried, appointmentId: 'ann', now: Date.now() })
  expect([await check('000000'), await check(code)]).toEqual([code === '000000' ? 'right' : 'wrong', 'right'])

  await clinic.codes.answered(phone.address)
  await verify('ann')
  await eventually(() => textsTo(phone)[1]).toContain("You're booked with")
  await clinic.bookTyped('ben', phone)
  await eventually(() => textsTo(phone)).toHaveLength(3)
  expect(codeIn(textsTo(phone)[2])).not.toBe(code)
})

it('sends no code to a contact that wants no messages', async () => {
  const { clinic, start, states } = outside
  await clinic.patients.optOut(phone, Date.now())
  await clinic.bookTyped('ann', phone)
  await start()
  await eventually(states).toEqual({ 'code ann': 'suppressed: opted-out' })
  expect(textsTo(phone)).toEqual([])
})

it('sends another code where the first was certainly not accepted', async () => {
  const { clinic, twilio, start, states } = outside
  twilio.behave(twilioSays(400, 21614), 1)
  await clinic.bookTyped('ann', phone)
  await start()
  await eventually(states).toEqual({ 'code ann': 'failed: twilio-21614' })
  await clinic.bookTyped('ben', phone)
  await eventually(states).toMatchObject({ 'code ben': 'sent' })
})

it('tells nothing of the appointment by mail either, and leads nowhere', async () => {
  const { clinic, start } = outside
  await clinic.bookTyped('ann', mail)
  await start()
  await eventually(() => sentTo(outside.mail.accepted, mail)).toHaveLength(1)
  const [text = ''] = sentTo(outside.mail.accepted, mail)
  expect(text).not.toMatch(/http|Dr\.|Patient|STOP/)
})

it('takes five codes for one booking, whether or not one was sent, and fifty in all', async () => {
  const { codes } = outside.clinic
  const check = (appointmentId: string, code = '123456') =>
    codes.check(phone.address, { code, appointmentId, now: Date.now() })
  const five = async (appointmentId: string) => {
    const answers: string[] = []
    for (let count = 0; count < 6; count++) answers.push(await check(appointmentId))
    return answers
  }
  const guessed = [...Array(5).fill('wrong'), 'no-more-tries']
  expect(await five('a')).toEqual(guessed)
  expect(await codes.claim(phone.address, 'q/b/code/0', Date.now())).toBe(true)
  const right = codes.codeFor(phone.address, 'q/b/code/0')
  expect(await check('b', right)).toBe('right')
  for (const id of ['c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']) await five(id)
  expect(await check('b', right)).toBe('no-more-tries')
})
