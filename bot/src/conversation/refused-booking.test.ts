import { refusals } from '@anteroom/contracts/refusals.ts'
import { refusalTexts } from '@anteroom/messages/refusals.ts'
import { describe, expect, it } from 'vitest'
import { appointment, exampleChat, threeDoctors } from './testing/chat.ts'

describe('a refused booking', () => {
  it.each(refusals)('%s is said in words, and leads on', (reason) => {
    for (const language of ['en', 'es'] as const) {
      const chat = exampleChat({ refuses: { book: reason } }, language).say('book', 'chen', 'today', 'Ana', 'yes')

      expect(chat.text()).toContain(refusalTexts[language][reason])
      expect(chat.choices().length).toBeGreaterThan(0)
    }
  })

  it('because the day is full asks for another day', () => {
    const chat = exampleChat({ refuses: { book: 'day-full' } }).say('book', 'chen', 'today', 'Ana', 'yes')

    expect(chat.text()).toContain('Which day with Dr. Michael Chen?')
    chat.api.refuses = {}
    expect(chat.say('tomorrow', 'ok').text()).toContain("You're booked")
  })

  it('because there is one already shows it', () => {
    const api = { refuses: { book: 'already-booked' }, appointments: [appointment()] } as const
    const chat = exampleChat({ ...api, appointments: [...api.appointments] }).say('book', 'chen', 'today', 'Ana', 'yes')

    expect(chat.text()).toContain('2nd in line, about 10:15 to 10:30')
  })

  it('because the clinic cannot be reached can be tried again', () => {
    const chat = exampleChat({ refuses: { book: 'unavailable' } }).say('book', 'chen', 'today', 'Ana', 'yes')
    chat.api.refuses = {}

    expect(chat.press('Yes, book').text()).toContain("You're booked")
  })

  it('because the doctor has gone asks for another', () => {
    const chat = exampleChat().say('book', 'chen')
    chat.api.doctors = threeDoctors.slice(1)

    expect(chat.say('today').text()).toBe(`${refusalTexts.en['unknown-doctor']}\nWhich doctor?`)
    expect(chat.labels()).not.toContain('Dr. Michael Chen')
  })
})
