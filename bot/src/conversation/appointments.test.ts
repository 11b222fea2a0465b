import { refusals } from '@anteroom/contracts/refusals.ts'
import { chatTexts } from '@anteroom/messages/chat.ts'
import { refusalTexts } from '@anteroom/messages/refusals.ts'
import { describe, expect, it } from 'vitest'
import { appointment, exampleChat } from './testing/chat.ts'

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
      'Ticket 5, Dr. Michael Chen, room 1, today\nPlace 2, wait 20 min (1 x 20)\n10:15-10:30, doctor running late',
    )
  })

  it('shows the parts of the wait, and how certain the time is', () => {
    const waitParts = { ahead: 2, minutesEach: 20, inRoom: 12, late: 10 }
    const window = { earliest: '2026-11-26T09:50:00.000Z', latest: '2026-11-26T10:20:00.000Z', measured: 3 }
    const late = appointment({ estimatedWaitTime: '62 minutes', waitParts, window, doctorStatus: 'running-late' })

    expect(
      exampleChat({ appointments: [late] })
        .say('status')
        .text(),
    ).toContain('wait 62 min (2 x 20 + 12 in the room + 10 late)\nabout 10:50-11:20, doctor running late')
  })

  it('shows one time when earliest and latest are the same', () => {
    const window = { earliest: '2026-11-26T09:50:00.000Z', latest: '2026-11-26T09:50:00.000Z', measured: 30 }

    expect(
      exampleChat({ appointments: [appointment({ window })] })
        .say('status')
        .text(),
    ).toContain('\n10:50, doctor on time')
  })

  it('says that the wait is paused', () => {
    const paused = { estimatedWaitTime: 'paused', expectedAt: null, window: null, waitParts: null }
    const onBreak = appointment({ doctorStatus: 'on-break', ...paused })

    expect(
      exampleChat({ appointments: [onBreak] }, 'es')
        .say('/status')
        .text(),
    ).toBe('Turno 5, Dr. Michael Chen, sala 1, hoy\nLugar 2, espera en pausa\ndoctor en pausa')
  })

  it('offers what the patient can do right now', () => {
    const labels = (more: Parameters<typeof appointment>[0]) =>
      exampleChat({ appointments: [appointment(more)] })
        .say('status')
        .labels()

    expect(labels({})).toEqual(['I am here', '10 minutes more', 'Another day', 'Give up my place', 'Menu'])
    expect(labels({ stage: 'here' })[0]).toBe('10 minutes more')
    expect(labels({ day: '2026-11-27' })).toEqual(['Another day', 'Give up my place', 'My status', 'Menu'])
    expect(labels({ status: 'in-progress', stage: null })).toEqual(['My status', 'Menu'])
  })

  it("says that it is the patient's turn", () => {
    const inside = appointment({ status: 'in-progress', queuePosition: 1, estimatedWaitTime: '0 minutes' })

    expect(
      exampleChat({ appointments: [inside] })
        .say('status')
        .text(),
    ).toBe('Ticket 5: it is your turn with Dr. Michael Chen in room 1.')
  })

  it('without an appointment offers to book', () => {
    const chat = exampleChat().say('where am I in the wait?')
    expect(chat.text()).toBe('You have no appointment. Would you like to book one?')

    expect(chat.press('Choose a doctor').text()).toBe('Which doctor?')
  })

  it('shows every appointment', () => {
    const chat = exampleChat({ appointments: [appointment(), second] }).say('status')

    expect(chat.text()).toBe(
      'Ticket 5, Dr. Michael Chen, today: place 2, 20 min, 10:15-10:30\nTicket 8, Dr. Sofia Reyes, today: place 4, 20 min, 10:15-10:30',
    )
  })

  it('says so when the clinic cannot be reached', () => {
    const chat = exampleChat({ refuses: { search: 'unavailable' } }).say('status')

    expect(chat.text()).toContain(refusalTexts.en.unavailable)
  })
})

describe('cancelling', () => {
  it('asks for a confirmation first', () => {
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
    expect(chat.say('yes').requests).not.toContainEqual(expect.objectContaining({ kind: 'cancel' }))
  })

  it.each([[['2', 'si']], [['reyes', '1']]])('of several asks which: %j', (messages) => {
    const chat = exampleChat({ appointments: [appointment(), second] }).say('LEAVE')
    expect(chat.labels()).toEqual(['5, Dr. Michael Chen, today', '8, Dr. Sofia Reyes, today', 'Back', 'Leave'])
    chat.say(...messages)

    expect(chat.requests.at(-1)).toMatchObject({ kind: 'cancel', appointment: { appointmentId: 'appointment-2' } })
  })

  it('without an appointment says so', () => {
    expect(exampleChat().say('LEAVE').text()).toContain('You have no appointment.')
  })

  it.each(refusals)('refused as %s is said in words', (reason) => {
    const chat = exampleChat({ appointments: [appointment()], refuses: { cancel: reason } }).say('LEAVE', 'yes')

    expect(chat.text()).toContain(refusalTexts.en[reason])
    expect(chat.choices().length).toBeGreaterThan(0)
  })
})

describe('check-in and hold', () => {
  const tomorrow = appointment({ appointmentId: 'appointment-3', day: '2026-11-27' })

  it.each([
    ['HERE', {}, 'check-in', 'Good, we know that you are here.'],
    ['/here', { stage: 'missed' }, 'return', 'Good, we know that you are here.'],
    ['LATER', {}, 'hold', 'Others go first for ten minutes.'],
  ] as const)('%s %j asks the API for %s', (text, more, kind, sentence) => {
    const chat = exampleChat({ appointments: [appointment(more), tomorrow] }).say(text)

    expect(chat.requests).toContainEqual(
      expect.objectContaining({ kind, appointment: expect.objectContaining({ queueNumber: 5 }) }),
    )
    expect(chat.text()).toContain(sentence)
    expect(chat.text()).toContain('Dr. Michael Chen, today')
  })

  it('asks which of two appointments today', () => {
    const chat = exampleChat({ appointments: [appointment(), second] }).say('here', '2')

    expect(chat.requests.at(-2)).toMatchObject({ kind: 'check-in', appointment: { appointmentId: 'appointment-2' } })
  })

  it('for another day gets the day of the appointment', () => {
    const chat = exampleChat({ appointments: [tomorrow] }).say('here')

    expect(chat.text()).toBe('Ticket 5 with Dr. Michael Chen is for tomorrow, not for today.')
    expect(chat.labels()).toContain('Another day')
  })

  it('that is refused gets the reason and the status', () => {
    const chat = exampleChat({ appointments: [appointment()], refuses: { hold: 'hold-used-up' } }).say('later')

    expect(chat.text()).toContain(refusalTexts.en['hold-used-up'])
    expect(chat.text()).toContain('place 2')
  })

  it('tells the API how far away the patient is', () => {
    const chat = exampleChat().say('20 min away')

    expect(chat.requests).toMatchObject([{ kind: 'lead', minutes: 20 }])
    expect(chat.text()).toContain('about 20 minutes away')
  })
})

describe('another day', () => {
  it('is chosen, shown with its place, and booked after a yes', () => {
    const chat = exampleChat({ appointments: [appointment()] }).say('MOVE')
    expect(chat.text()).toBe('Which day with Dr. Michael Chen?')
    expect(chat.labels()).not.toContain('Today')
    chat.press('Tomorrow')
    expect(chat.text()).toBe('Move ticket 5 (today)? Dr. Michael Chen, tomorrow: place 3, about 10:40.')
    expect(chat.labels()).toEqual(['Move it', 'Other day', 'Back', 'Keep it'])

    chat.press('Move it')

    expect(chat.requests.at(-1)).toMatchObject({
      kind: 'reschedule',
      appointment: { appointmentId: 'appointment-1' },
      doctorId: 'dr_1',
      scheduledTime: expect.stringMatching(/^2026-11-27/),
    })
    expect(chat.text()).toContain('Moved: now ticket 5')
    expect(chat.bookings()).toEqual([])
  })

  it('can be named in one message, and another doctor too', () => {
    const chat = exampleChat({ appointments: [appointment()] }).say('move to monday')
    expect(chat.text()).toContain('Move ticket 5 (today)? Dr. Michael Chen, Mon 30 Nov')

    expect(chat.say('with dr reyes').text()).toContain('Move ticket 5 (today)? Dr. Sofia Reyes, Mon 30 Nov')
  })

  it('is not booked without a yes', () => {
    const chat = exampleChat({ appointments: [appointment()] })
      .say('move', 'tomorrow')
      .press('Keep it')

    expect(chat.text()).toBe('Nothing was changed.')
    expect(chat.requests).not.toContainEqual(expect.objectContaining({ kind: 'reschedule' }))
  })

  it('that is full asks for another', () => {
    const chat = exampleChat({ appointments: [appointment()], refuses: { reschedule: 'day-full' } })
    chat.say('move', 'tomorrow', 'ok')

    expect(chat.text()).toContain(`${refusalTexts.en['day-full']}\nWhich day with Dr. Michael Chen?`)
    expect(chat.state().at).toMatchObject({ step: 'day', moving: { appointmentId: 'appointment-1' } })
  })
})

describe('messages', () => {
  it('stop after /stop and resume after /start', () => {
    const chat = exampleChat().say('/stop')
    expect(chat.requests).toMatchObject([{ kind: 'opt-out', optedOut: true }])
    expect(chat.text()).toBe('You get no more messages here. /start brings them back.')

    chat.say('/start')
    expect(chat.requests.at(-2)).toMatchObject({ kind: 'opt-out', optedOut: false })
    expect(chat.text()).toContain('Welcome to Riverside Clinic.')
  })

  it('go on when that could not be stored, which is offered again', () => {
    const chat = exampleChat({ refuses: { 'opt-out': 'unavailable' } }).say('/stop')

    expect(chat.text()).toBe(refusalTexts.en.unavailable)
    chat.api.refuses = {}
    expect(chat.say('1').text()).toContain('You get no more messages here.')
  })

  it('come to this chat after the link on the status page', () => {
    const chat = exampleChat().say('/start a_Zk3vT9wqLx0BvYh2mPqR8A')

    expect(chat.text()).toContain('From now on you are told here.\nTicket 5, Dr. Michael Chen, today')
    expect(chat.state().patientName).toBe('Ana Lopez')
  })

  it('do not come to this chat after a link that was used', () => {
    const chat = exampleChat({ refuses: { redeem: 'link-used' } }).say('/start a_Zk3vT9wqLx0BvYh2mPqR8A')

    expect(chat.text()).toContain(refusalTexts.en['link-used'])
    expect(chat.choices().length).toBeGreaterThan(0)
  })
})

describe('what only people can help with', () => {
  it.each([
    'I have chest pain',
    'EMERGENCY',
    'can I talk to a person?',
    'what time do you open',
    'where are you',
    'me puede llamar',
    'dolor de pecho',
    'طوارئ',
    'أين أنتم؟',
  ])('%s gets the way to them', (text) => {
    const chat = exampleChat({}, { patientName: 'Ana' }).say(text)

    expect(Object.values(chatTexts).map(({ beyond }) => beyond)).toContain(chat.text())
    expect(chat.labels()).toHaveLength(2)
  })

  it('is not taken for a name, and the booking can go on', () => {
    const chat = exampleChat().say('book', 'chen', 'today', 'I have chest pain')
    expect(chat.text()).toBe(chatTexts.en.beyond)

    expect(chat.press('Go on').text()).toContain('What name')
  })
})

describe('hello', () => {
  it("shows the patient's appointment", () => {
    const chat = exampleChat({ appointments: [appointment()] }).say('hello')

    expect(chat.text()).toContain('Ticket 5, Dr. Michael Chen, room 1, today')
  })

  it('decides the language of the chat', () => {
    const chat = exampleChat().say('Hola')
    expect(chat.text()).toContain('Bienvenido a Riverside Clinic.')

    expect(chat.say('???').text()).toBe(chatTexts.es.notUnderstood)
  })

  it('works when the clinic cannot be reached', () => {
    const chat = exampleChat({ refuses: { search: 'unavailable' } }).say('hello')

    expect(chat.text()).toContain('Welcome to Riverside Clinic.')
  })
})

describe('the language', () => {
  it('is chosen from a list and stored by the API', () => {
    const chat = exampleChat().say('/language')
    expect(chat.labels()).toEqual(['English', 'Español', 'العربية', 'Menu'])

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
    expect(chat.say('LANG').press('Seguir').text()).toBe('¿Qué día con Dr. Michael Chen?')
  })
})

describe('unexpected input', () => {
  it.each(['???', '/nonsense', '__proto__', 'constructor', '99', '$where', 'x'.repeat(4_096), '\u202e\u0000'])(
    '%j gets the question again, and the way out',
    (text) => {
      const chat = exampleChat().say('book', 'chen', text)

      expect(chat.text()).toBe('Sorry, I did not understand that.\nWhich day with Dr. Michael Chen?')
      expect(chat.labels().slice(-2)).toEqual(['Back', 'Leave'])
    },
  )

  it.each([
    ['bla bla', ['Choose a doctor', 'My status', 'Menu']],
    ['what is my statussss', ['My status', 'Choose a doctor', 'Menu']],
    ['my apointmnts', ['Choose a doctor', 'My status', 'Menu']],
  ])('at rest, %s gets the two likeliest and the menu', (text, labels) => {
    const chat = exampleChat().say(text)

    expect(chat.text()).toBe(chatTexts.en.notUnderstood)
    expect(chat.labels()).toEqual(labels)
    expect(chat.press('Menu').text()).toBe(chatTexts.en.help)
  })

  it.each(['/book@riverside_bot', 'I want to book please', 'Book'])('%s begins a booking', (text) => {
    expect(exampleChat().say(text).text()).toBe('Which doctor?')
  })

  it('welcomes a patient who says hello', () => {
    expect(exampleChat().say('Hello!').text()).toContain('Welcome to Riverside Clinic.')
  })
})

describe('a button', () => {
  it('under an older question is out of date, and shows the current status', () => {
    const chat = exampleChat({ appointments: [appointment()] }).say('book', 'chen', 'today', 'Ana')
    const old = chat.choices()[0]?.id ?? ''
    chat.say('leave').pressId(old)

    expect(chat.text()).toContain('That button is out of date.\nTicket 5, Dr. Michael Chen')
    expect(chat.bookings()).toEqual([])
  })

  it('of an expired conversation does the same', () => {
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

describe('a sentence', () => {
  const two = [
    appointment(),
    appointment({ appointmentId: 'appointment-2', doctor: 'Dr. Sofia Reyes', doctorId: 'dr_2', day: '2026-11-30' }),
  ]
  const kinds = (chat: ReturnType<typeof exampleChat>) => chat.requests.map(({ kind }) => kind)

  it.each(['is dr chen late', 'is the doctor here', "I'm not here yet"])('%s changes nothing', (text) => {
    expect(kinds(exampleChat({ appointments: [appointment()] }).say(text))).toEqual(['search'])
  })

  it('that moves to another doctor moves, and does not book', () => {
    const chat = exampleChat({ appointments: [appointment()] }).say('move', 'another doctor', 'reyes', 'tomorrow')

    expect(chat.text()).toContain('Move ticket 5 (today)? Dr. Sofia Reyes, tomorrow')
    expect(kinds(chat.say('yes, move it'))).toContain('reschedule')
    expect(chat.bookings()).toEqual([])
  })

  it('"change to dr reyes" asks for the day with her', () => {
    const chat = exampleChat({ appointments: [appointment()] }).say('change to dr reyes')

    expect(chat.text()).toBe('Which day with Dr. Sofia Reyes?')
  })

  it.each(['monday', 'the second one', 'reyes'])('%s says which one', (text) => {
    expect(exampleChat({ appointments: two }).say('leave', text).text()).toContain('with Dr. Sofia Reyes')
  })

  it('"yes, cancel it" gives the place up, "don\'t cancel" does not', () => {
    const asked = () => exampleChat({ appointments: [appointment()] }).say('leave')

    expect(kinds(asked().say('yes, cancel it'))).toContain('cancel')
    expect(kinds(asked().say("don't cancel"))).not.toContain('cancel')
  })
})
