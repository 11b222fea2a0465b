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

  it.each([
    ["cancel Leo's appointment", 'give-up'],
    ['cancel my appointment for Leo please', 'give-up'],
  ])('is not asked which one where it says so: %s', (text, step) => {
    const chat = exampleChat(family).say(text)
    expect(chat.state().at.step).toBe(step)
    expect(chat.text()).toContain('Leo Lopez: ')
  })

  it('is asked where the name is nobody’s, and checks in nobody meanwhile', () => {
    const chat = exampleChat(family).say('cancel the appointment of Max')
    expect(chat.requests.some(({ kind }) => kind === 'cancel')).toBe(false)
    expect(chat.state().at.step).not.toBe('give-up')
  })

  it('sees no name where all are for one person', () => {
    const two = [ana, appointment({ appointmentId: 'b', doctor: 'Dr. Sofia Reyes', patientName: 'ANA LOPEZ' })]
    expect(exampleChat({ appointments: two }).say('status').text()).not.toMatch(/lopez/i)
  })
})

describe('a booking by somebody who has booked for several', () => {
  const known = { patientName: 'Leo Lopez', names: ['Leo Lopez', 'Ana Lopez'] }

  it.each(['telegram', 'whatsapp'] as const)(
    'offers all names that are known where there is room: by %s',
    (channel) => {
      const names = ['Leo', 'Ana', 'Max', 'Mia', 'Eva', 'Tom'].map((name) => `${name} Lopez`)
      const chat = exampleChat({}, { patientName: 'Leo Lopez', names, channel }).say('book', 'chen', 'today')

      expect(chat.labels().slice(0, names.length)).toEqual(names)
    },
  )

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

describe('a booking that says whom it is for', () => {
  const of = (text: string, state = {}) => exampleChat({}, state).say(text, 'yes').bookings()

  it.each([
    ['appointment for my son Leo with dr chen tomorrow', 'Leo'],
    ["Can I book Dr Chen today for our daughter Ana-Maria O'Neill please", "Ana-Maria O'Neill"],
    ['book dr chen today for my kid called leo', 'leo'],
    ['quiero una cita para mi hija Luz Ortega con el doctor Chen mañana', 'Luz Ortega'],
    ['موعد لابني اسمه سامي عند دكتور تشن اليوم', 'سامي'],
  ])('%s', (text, patientName) => {
    expect(of(text)).toMatchObject([{ patientName }])
  })

  it('is for that person, whoever was booked for before', () => {
    const known = { patientName: 'Ana Lopez', names: ['Ana Lopez', 'Mia Lopez'] }
    expect(of('dr chen today for my son Leo', known)).toMatchObject([{ patientName: 'Leo' }])
  })

  it('says nothing of the next one', () => {
    const chat = exampleChat({}, { patientName: 'Ana', names: ['Ana'] })
    chat.say('book dr chen today for my son Leo', 'no', 'book dr chen tomorrow', 'yes')
    expect(chat.bookings()).toMatchObject([{ patientName: 'Ana' }])
  })

  it.each(['book for my son Monday', 'book for my son tomorrow', 'book for my daughter Dr. Chen'])(
    'and names nobody: %s',
    (text) => {
      const chat = exampleChat().say(text)
      expect(chat.state().forWhom).toBeUndefined()
    },
  )
})
