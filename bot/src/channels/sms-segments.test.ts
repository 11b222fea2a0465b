import { refusals } from '@anteroom/contracts/refusals.ts'
import { Language } from '@anteroom/contracts/status.ts'
import { SegmentedMessage } from 'sms-segments-calculator'
import { describe, expect, it } from 'vitest'
import { appointment, doctor, type ExampleApi, exampleChat } from '../conversation/example-chat.ts'
import { renderSms } from './sms.ts'

const chen = 'Dr. Maximiliano Fernández'
const api: ExampleApi = {
  doctors: [
    'Dr. Michael Chen',
    'Dr. Sofia Reyes',
    'Dr. Amal Haddad',
    chen,
    'Dr. Ines Castellanos',
    'Dr. Bo Li',
    'Dr. X',
  ].map((name, index) => doctor(`dr_${index}`, name, { nextPosition: 12 })),
  appointments: [
    appointment({
      doctor: chen,
      queueNumber: 123,
      estimatedWaitTime: '240 minutes',
      queuePosition: 13,
      doctorStatus: 'running-late',
    }),
  ],
}
const two = {
  ...api,
  appointments: [...(api.appointments ?? []), appointment({ appointmentId: 'b', day: '2026-11-30' })],
}
const booking = ['book', 'maximiliano', '2026-11-28', 'Maria del Carmen Rodriguez Lopez']

/** The messages that lead to a reply, and how many segments it may take: two where it lists many things. */
const conversations: [string, string[], ExampleApi, number][] = [
  ['the welcome', ['hello'], api, 2],
  ['the menu', ['menu'], api, 2],
  ['the doctors', ['book'], api, 2],
  ['the days', booking.slice(0, 2), api, 1],
  ['the name', booking.slice(0, 3), api, 1],
  ['the confirmation', booking, api, 2],
  ['what is booked', [...booking, 'yes'], api, 1],
  ['the status', ['status'], api, 1],
  ['two appointments', ['status'], two, 2],
  ['no status', ['status'], {}, 1],
  ['which to give up', ['leave'], two, 1],
  ['giving up', ['leave'], api, 1],
  ['what is given up', ['leave', 'yes'], api, 1],
  ['the languages', ['lang'], api, 1],
  ['what is not understood', ['bla'], api, 2],
  ['a day not understood', [...booking.slice(0, 2), 'bla'], api, 2],
  ['a status in between', [...booking.slice(0, 2), 'status'], api, 2],
]

/** Texts that name no other alphabet go out in GSM-7, 160 characters to a segment. */
const segments = (text: string) => {
  const message = new SegmentedMessage(text)
  expect(message.encodingName, text).toBe('GSM-7')
  return message.segmentsCount
}

describe.each(Language.options)('by SMS in %s', (language) => {
  it.each(conversations)('%s fits', (_, messages, has, most) => {
    const text = renderSms(
      exampleChat(has, language)
        .say(...messages)
        .replies(),
    )

    expect(segments(text), text).toBeLessThanOrEqual(most)
  })

  it.each(refusals)('a booking refused as %s fits two', (reason) => {
    const chat = exampleChat({ ...api, refuses: { book: reason } }, language).say(...booking, 'yes')

    const text = renderSms(chat.replies())
    expect(segments(text), text).toBeLessThanOrEqual(2)
  })
})
