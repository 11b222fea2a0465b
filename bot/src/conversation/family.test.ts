import { describe, expect, it } from 'vitest'
import { appointment, exampleChat } from './testing/chat.ts'

const ana = appointment({ appointmentId: 'a', queueNumber: 5 })
const leo = appointment({ appointmentId: 'b', queueNumber: 6, patientName: 'Leo Lopez', queuePosition: 3 })
const family = { appointments: [ana, leo] }

describe('a contact with appointments for two people', () => {
  it('is shown each by its name', () => {
    const text = exampleChat(family).say('status').text()
    expect(text).toContain('Ana: Number 5')
    expect(text).toContain('Leo: Number 6')
  })

  it('is asked which one by name, and answers with the name', () => {
    const chat = exampleChat(family).say('leave')
    expect(chat.labels()).toEqual(expect.arrayContaining([expect.stringMatching(/^Ana Lopez: /)]))
    chat.say('Leo')
    expect(chat.text()).toContain('Leo Lopez: Cancel your appointment with')
    chat.press('Yes, cancel')
    expect(chat.requests.at(-1)).toMatchObject({ kind: 'cancel', appointment: { appointmentId: 'b' } })
    expect(chat.text()).toContain('Leo Lopez: Your appointment')
  })

  it('sees no name where all are for one person', () => {
    const two = [ana, appointment({ appointmentId: 'b', doctor: 'Dr. Sofia Reyes', patientName: 'ANA LOPEZ' })]
    expect(exampleChat({ appointments: two }).say('status').text()).not.toMatch(/lopez/i)
  })
})

describe('a booking by somebody who has booked for several', () => {
  const known = { patientName: 'Leo Lopez', names: ['Leo Lopez', 'Ana Lopez'] }

  it('asks whom it is for, and offers the names that are known', () => {
    const chat = exampleChat({}, known).say('book', '1', 'today')
    expect(chat.labels().slice(0, 2)).toEqual(['Leo Lopez', 'Ana Lopez'])
    chat.press('Ana Lopez', 'Yes, book')
    expect(chat.bookings()).toMatchObject([{ patientName: 'Ana Lopez' }])
    expect(chat.text()).toMatch(/^Ana Lopez: You're booked/)
  })

  it('takes any other name', () => {
    const chat = exampleChat({}, known).say('book', '1', 'today', 'Max Lopez').press('Yes, book')
    expect(chat.bookings()).toMatchObject([{ patientName: 'Max Lopez' }])
    expect(chat.state().names).toEqual(['Max Lopez', 'Leo Lopez', 'Ana Lopez'])
  })

  it('is not asked where only one name is known, which can be another this time', () => {
    const chat = exampleChat({}, { patientName: 'Ana Lopez', names: ['Ana Lopez'] }).say('book', '1', 'today')
    expect(chat.labels()).toContain('Yes, book')
    chat.press('Another name').say('Leo Lopez').press('Yes, book')
    expect(chat.bookings()).toMatchObject([{ patientName: 'Leo Lopez' }])
  })
})

describe('after midnight', () => {
  const yesterday = Temporal.PlainDate.from('2026-11-26').subtract({ days: 1 }).toString()

  it('an appointment in the line that goes on can be checked in and held', () => {
    const open = { appointments: [appointment({ day: yesterday })] }
    expect(
      exampleChat(open)
        .say('here')
        .requests.map(({ kind }) => kind),
    ).toContain('check-in')
    expect(
      exampleChat(open)
        .say('later')
        .requests.map(({ kind }) => kind),
    ).toContain('hold')
  })
})
