import { refusals } from '@anteroom/contracts/refusals.ts'
import { chatTexts } from '@anteroom/messages/chat.ts'
import { refusalTexts } from '@anteroom/messages/refusals.ts'
import { describe, expect, it } from 'vitest'
import { appointment, exampleChat } from './example-chat.ts'

const second = appointment({
  appointmentId: 'appointment-2',
  doctor: 'Dr. Sofia Reyes',
  queueNumber: 8,
  queuePosition: 4,
})

describe('the status', () => {
  it('is what the API says, in words', () => {
    const chat = exampleChat({ appointments: [appointment({ doctorStatus: 'running-late' })] }).say('STATUS')

    expect(chat.text()).toBe(
      'Ticket 5, Dr. Michael Chen, room 1, today.\nPlace 2, wait 20 minutes, about 10:20.\nThe doctor is running late.',
    )
  })

  it('says that the wait is paused', () => {
    const onBreak = appointment({ doctorStatus: 'on-break', estimatedWaitTime: 'paused', expectedAt: null })

    expect(
      exampleChat({ appointments: [onBreak] }, 'es')
        .say('/status')
        .text(),
    ).toBe('Turno 5, Dr. Michael Chen, sala 1, hoy.\nLugar 2, espera en pausa.\nEl doctor está en pausa.')
  })

  it('says one minute', () => {
    const chat = exampleChat({ appointments: [appointment({ estimatedWaitTime: '1 minute' })] }).say('status')

    expect(chat.text()).toContain('wait 1 minute,')
  })

  it('says whose turn it is', () => {
    const inside = appointment({ status: 'in-progress', queuePosition: 1, estimatedWaitTime: '0 minutes' })

    expect(
      exampleChat({ appointments: [inside] })
        .say('status')
        .text(),
    ).toBe('Ticket 5: it is your turn with Dr. Michael Chen in room 1.')
  })

  it('of nothing offers to book', () => {
    const chat = exampleChat().say('where am I in the wait?')
    expect(chat.text()).toBe('You have no appointment. Would you like to book one?')

    expect(chat.press('Book').text()).toBe('Which doctor?')
  })

  it('shows every appointment', () => {
    const chat = exampleChat({ appointments: [appointment(), second] }).say('status')

    expect(chat.text()).toBe(
      'Ticket 5, Dr. Michael Chen, today: place 2, 20 min, 10:20.\nTicket 8, Dr. Sofia Reyes, today: place 4, 20 min, 10:20.',
    )
  })

  it('says when the clinic cannot be reached', () => {
    const chat = exampleChat({ refuses: { search: 'unavailable' } }).say('status')

    expect(chat.text()).toContain(refusalTexts.en.unavailable)
  })
})

describe('giving a place up', () => {
  it('asks first, then does it', () => {
    const chat = exampleChat({ appointments: [appointment()] }).say('/cancel')
    expect(chat.text()).toBe('Give up ticket 5 with Dr. Michael Chen, today?')
    expect(chat.requests).not.toContainEqual(expect.objectContaining({ kind: 'cancel' }))

    chat.press('Give it up')

    expect(chat.requests.at(-1)).toMatchObject({ kind: 'cancel', appointment: { appointmentId: 'appointment-1' } })
    expect(chat.text()).toBe('Your appointment with Dr. Michael Chen is cancelled.')
  })

  it.each(['no', '3', '2', 'keep it'])('can be taken back with %s', (words) => {
    const chat = exampleChat({ appointments: [appointment()] }).say('LEAVE', words)

    expect(chat.text()).toBe('Nothing was changed.')
    expect(chat.say('1', 'yes').requests).not.toContainEqual(expect.objectContaining({ kind: 'cancel' }))
  })

  it.each([[['2', 'si']], [['reyes', '1']]])('of several asks which: %j', (messages) => {
    const chat = exampleChat({ appointments: [appointment(), second] }).say('LEAVE')
    expect(chat.labels()).toEqual(['5, Dr. Michael Chen, today', '8, Dr. Sofia Reyes, today', 'Back', 'Leave'])
    chat.say(...messages)

    expect(chat.requests.at(-1)).toMatchObject({ kind: 'cancel', appointment: { appointmentId: 'appointment-2' } })
  })

  it('that is not there says so', () => {
    expect(exampleChat().say('LEAVE').text()).toContain('You have no appointment.')
  })

  it.each(refusals)('refused as %s is said in words', (reason) => {
    const chat = exampleChat({ appointments: [appointment()], refuses: { cancel: reason } }).say('LEAVE', 'yes')

    expect(chat.text()).toContain(refusalTexts.en[reason])
    expect(chat.choices().length).toBeGreaterThan(0)
  })
})

describe('the language', () => {
  it('is chosen from a list, and told to the API', () => {
    const chat = exampleChat().say('/language')
    expect(chat.labels()).toEqual(['English', 'Español', 'Back'])

    chat.press('Español')

    expect(chat.text()).toContain('Ahora le escribo en español.')
    expect(chat.requests).toEqual([{ kind: 'set-language', language: 'es' }])
    expect(chat.say('???').text()).toContain(chatTexts.es.notUnderstood)
  })

  it.each(['LANG ES', 'lang español', '2'])('is chosen by %s', (words) => {
    expect(exampleChat().say('LANG', words).state().language).toBe('es')
  })

  it('changes in the middle of a booking, which goes on', () => {
    const chat = exampleChat().say('book', 'chen', 'idioma', 'español')

    expect(chat.text()).toContain('¿Qué día con Dr. Michael Chen?')
    expect(chat.say('LANG').press('Atrás').text()).toBe('¿Qué día con Dr. Michael Chen?')
  })
})

describe('what does not belong', () => {
  it.each(['', '???', '/nonsense', '__proto__', 'constructor', '99', '$where', 'x'.repeat(4_096), '\u202e\u0000'])(
    '%j gets the question again, and the way out',
    (text) => {
      const chat = exampleChat().say('book', 'chen', text)

      expect(chat.text()).toBe('Sorry, I did not understand that.\nWhich day with Dr. Michael Chen?')
      expect(chat.labels().slice(-2)).toEqual(['Back', 'Leave'])
    },
  )

  it('at rest gets the menu', () => {
    const chat = exampleChat().say('bla bla')

    expect(chat.text()).toContain(chatTexts.en.help)
    expect(chat.labels()).toEqual(['Book', 'My status', 'Give up my place', 'Language'])
  })

  it.each(['/book@riverside_bot', '/book d_dr_1', 'I want to book please', 'Reservar'])(
    '%s begins a booking',
    (text) => {
      expect(exampleChat().say(text).text()).toBe('Which doctor?')
    },
  )

  it('welcomes who says hello', () => {
    expect(exampleChat().say('Hello!').text()).toContain('Welcome to Riverside Clinic.')
  })
})

describe('a button', () => {
  it('under an older question is out of date, and gets the fresh status', () => {
    const chat = exampleChat({ appointments: [appointment()] }).say('book', 'chen', 'today', 'Ana')
    const old = chat.choices()[0]?.id ?? ''
    chat.say('leave').pressId(old)

    expect(chat.text()).toContain('That button is out of date.\nTicket 5, Dr. Michael Chen')
    expect(chat.bookings()).toEqual([])
  })

  it('of a conversation that has been forgotten does nothing else', () => {
    const old = exampleChat().say('book', 'chen', 'today', 'Ana').choices()[0]?.id ?? ''
    const chat = exampleChat()
    chat.wait(86_400_000)

    expect(chat.say('book', 'chen', 'today', 'Leo').pressId(old).bookings()).toEqual([])
  })

  it.each(['', 'v2:1:1', 'v1:0:0', 'v1:0:1', 'd:dr_1', 'v1:__proto__:1'])('%j is not one of ours', (id) => {
    expect(exampleChat().pressId(id).text()).toContain('That button is out of date.')
  })

  it('carries 64 bytes at most', () => {
    const ids = exampleChat().say('book', 'chen').choices()

    for (const { id } of ids) expect(Buffer.byteLength(id)).toBeLessThanOrEqual(64)
  })
})
