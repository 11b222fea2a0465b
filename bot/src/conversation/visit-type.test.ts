import type { VisitType } from '@anteroom/contracts/clinic-details.ts'
import { describe, expect, it } from 'vitest'
import { appointment, exampleChat } from './testing/chat.ts'

const types: VisitType[] = [
  { id: 'first', name: 'First visit', names: {} },
  { id: 'checkup', name: 'Check-up', names: {} },
  { id: 'vaccine', name: 'Vaccination', names: {} },
]
const asked = (visitTypes = types) => exampleChat({ visitTypes }).say('book', 'chen', 'today', 'Ana Lopez')

describe('a clinic that tells kinds of visits apart', () => {
  it('asks which, once, before the confirmation', () => {
    const chat = asked()
    expect(chat.text()).toBe('What kind of visit is it?')
    expect(chat.labels()).toEqual(['First visit', 'Check-up', 'Vaccination', 'Skip', 'Back', 'Menu'])
    chat.press('Check-up')
    expect(chat.text()).toContain('Book for Ana Lopez?')
    chat.press('Another name').say('Leo Lopez')
    expect(chat.text()).toContain('Book for Leo Lopez?')
    expect(chat.say('yes').bookings()).toMatchObject([{ patientName: 'Leo Lopez', visitType: 'checkup' }])
  })

  it.each([
    ['1', 'first'],
    ['first visit', 'first'],
    ["it's my first time there", 'first'],
    ["I'm a new patient", 'first'],
    ['a check up please', 'checkup'],
    ['for the vaccination', 'vaccine'],
  ])('understands %j', (text, visitType) => {
    expect(asked().say(text, 'yes').bookings()).toMatchObject([{ visitType }])
  })

  it.each([
    ['primera vez', 'p'],
    ['soy paciente nueva', 'p'],
    ['vengo a una revisión', 'r'],
  ])('understands %j in Spanish', (text, visitType) => {
    const spanish = [
      { id: 'p', name: 'Primera visita', names: {} },
      { id: 'r', name: 'Visita de control', names: {} },
    ]
    expect(asked(spanish).say(text, 'sí').bookings()).toMatchObject([{ visitType }])
  })

  it.each(['skip', '4', "I don't know", 'no', 'no lo sé', 'لا أعرف'])('%s books without one', (text) => {
    const chat = asked().say(text)
    expect(chat.text()).toContain('Book for Ana Lopez?')
    const [booking] = chat.say('yes').bookings()
    expect(booking).toMatchObject({ patientName: 'Ana Lopez' })
    expect(booking).not.toHaveProperty('visitType')
  })

  it('asks again what names two of them, or none', () => {
    expect(asked().say('first visit and vaccination').bookings()).toEqual([])
    expect(asked().say('purple').text()).toContain('What kind of visit is it?')
  })

  it('does not ask of an appointment that is moved', () => {
    const chat = exampleChat({ visitTypes: types, appointments: [appointment()] }).say('move to tomorrow')
    expect(chat.text()).toContain('Move your appointment')
  })
})

it('a clinic without any asks nothing', () => {
  expect(exampleChat().say('book', 'chen', 'today', 'Ana Lopez').text()).toContain('Book for Ana Lopez?')
})
