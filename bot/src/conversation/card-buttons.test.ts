import { cardButtonData } from '@anteroom/contracts/card-buttons.ts'
import { type CardAction, cardActions } from '@anteroom/contracts/commands.ts'
import { chatTexts } from '@anteroom/messages/chat.ts'
import { refusalTexts } from '@anteroom/messages/refusals.ts'
import { describe, expect, it } from 'vitest'
import { appointment, exampleChat } from './testing/chat.ts'

const second = appointment({
  appointmentId: 'appointment-2',
  doctor: 'Dr. Sofia Reyes',
  doctorId: 'dr_2',
  queueNumber: 8,
})
const both = [appointment(), second]

/** The data of a button under the card of the second appointment. */
const onCard = (action: CardAction) => cardButtonData({ action, appointmentId: 'appointment-2' })

describe('a button under a card', () => {
  it.each([
    ['here', {}, 'check-in', chatTexts.en.here],
    ['here', { stage: 'missed' }, 'return', chatTexts.en.here],
    ['later', {}, 'hold', chatTexts.en.later],
  ] as const)('%s %j asks the API for %s of that very appointment', (action, more, kind, sentence) => {
    const chat = exampleChat({ appointments: [appointment(), { ...second, ...more }] }).pressId(onCard(action))

    expect(chat.requests).toMatchObject([
      { kind: 'search' },
      { kind, appointment: { appointmentId: 'appointment-2' } },
      { kind: 'search' },
    ])
    expect(chat.text()).toContain(sentence)
  })

  it('asks for a confirmation to cancel that appointment', () => {
    const chat = exampleChat({ appointments: both }).pressId(onCard('cancel'))
    expect(chat.text()).toBe('Cancel your appointment with Dr. Sofia Reyes, today (number 8)?')

    chat.press('Yes, cancel')
    expect(chat.requests.at(-1)).toMatchObject({ kind: 'cancel', appointment: { appointmentId: 'appointment-2' } })
  })

  it("leads to the days of that appointment's doctor, and moves it after a yes", () => {
    const chat = exampleChat({ appointments: both }).pressId(onCard('move'))
    expect(chat.text()).toBe('Which day with Dr. Sofia Reyes?')

    chat.press('Tomorrow', 'Yes, move it')
    expect(chat.requests.at(-1)).toMatchObject({
      kind: 'reschedule',
      appointment: { appointmentId: 'appointment-2' },
      doctorId: 'dr_2',
    })
    expect(chat.bookings()).toEqual([])
  })

  it('replaces the open question of a booking', () => {
    const chat = exampleChat({ appointments: both }).say('book', 'chen', 'tomorrow', 'Ana').pressId(onCard('cancel'))
    expect(chat.state().at).toMatchObject({ step: 'give-up', appointment: { appointmentId: 'appointment-2' } })

    expect(chat.press('Keep it').say('yes').bookings()).toEqual([])
  })

  it('can be pressed again', () => {
    const chat = exampleChat({ appointments: both }).pressId(onCard('here')).pressId(onCard('here'))

    expect(chat.requests.filter(({ kind }) => kind === 'check-in')).toHaveLength(2)
    expect(chat.text()).not.toContain(chatTexts.en.outOfDate)
  })

  it('says of an appointment of another day that it is not today', () => {
    const tomorrow = { ...second, day: '2026-11-27' }
    const chat = exampleChat({ appointments: [appointment(), tomorrow] }).pressId(onCard('here'))

    expect(chat.text()).toBe("Your appointment with Dr. Sofia Reyes isn't today. It's for tomorrow, Fri 27 Nov.")
  })

  it('says so when the clinic cannot be reached, and the open question stays', () => {
    const chat = exampleChat().say('book', 'chen')
    chat.api.refuses = { search: 'unavailable' }
    chat.pressId(onCard('here'))

    expect(chat.text()).toBe(`${refusalTexts.en.unavailable}\nWhich day with Dr. Michael Chen?`)
  })
})

describe('a card that is out of date', () => {
  const others = (requests: { kind: string }[]) => requests.filter(({ kind }) => kind !== 'search')

  it.each(cardActions)('gets the fresh status for %s, and nothing else is done', (action) => {
    const chat = exampleChat({ appointments: [appointment()] }).pressId(onCard(action))

    expect(chat.text()).toContain("That button is out of date.\nYou're 2nd in line, about 10:15 to 10:30.")
    expect(others(chat.requests)).toEqual([])
  })

  it('gets it for a patient who no longer has an appointment', () => {
    expect(exampleChat().pressId(onCard('cancel')).text()).toBe(
      `${chatTexts.en.outOfDate}\n${chatTexts.en.noAppointment}`,
    )
  })

  it('says that it is their turn to a patient who has been called in', () => {
    const inside = { ...second, status: 'in-progress' as const, stage: null }
    const chat = exampleChat({ appointments: [inside] }).pressId(onCard('later'))

    expect(chat.text()).toContain("It's your turn. Please come to room 1.\nNumber 8, Dr. Sofia Reyes")
    expect(others(chat.requests)).toEqual([])
  })

  it('leaves the booking that is going on', () => {
    const chat = exampleChat({ appointments: [appointment()] })
      .say('book', 'chen')
      .pressId(onCard('here'))

    expect(chat.text()).toContain(chatTexts.en.outOfDate)
    expect(chat.press('Continue').text()).toBe('Which day with Dr. Michael Chen?')
  })

  it.each([
    'c1:here:',
    'c1:here:__proto__',
    'c1:confirm:appointment-2',
    'c1:cancel:appointment-2:yes',
    'c2:cancel:appointment-2',
    'c1:cancel:{"$gt":""}',
    'C1:cancel:appointment-2',
  ])('%j does nothing', (id) => {
    const chat = exampleChat({ appointments: both }).pressId(id)

    expect(chat.text()).toContain(chatTexts.en.outOfDate)
    expect(others(chat.requests)).toEqual([])
  })
})
