import { refusals } from '@anteroom/contracts/refusals.ts'
import { chatTexts } from '@anteroom/messages/chat.ts'
import { refusalTexts } from '@anteroom/messages/refusals.ts'
import { fitsSms } from '@anteroom/messages/sms.ts'
import { describe, expect, it } from 'vitest'
import { appointment, doctor, exampleChat } from './testing/chat.ts'

const second = appointment({
  appointmentId: 'appointment-2',
  doctor: 'Dr. Sofia Reyes',
  queueNumber: 8,
  queuePosition: 4,
})

describe('the status', () => {
  it('is what the API says, in words', () => {
    const late = appointment({ doctorStatus: 'running-late' })
    const chat = exampleChat({ appointments: [late] }, { channel: 'whatsapp' }).say('STATUS')

    expect(chat.text()).toBe(
      "You're 2nd in line, about 10:15 to 10:30.\nDr. Michael Chen is running late.\nNumber 5, Dr. Michael Chen, room 1\n" +
        'Estimated wait: about 20 minutes.\nHow we estimate this: 1 person ahead of you at 20 min each.',
    )
  })

  it('shows the parts of the wait, and how certain the time is', () => {
    const waitParts = { ahead: 2, minutesEach: 20, inRoom: 12, late: 10 }
    const window = { earliest: '2026-11-26T09:50:00.000Z', latest: '2026-11-26T10:20:00.000Z', measured: 3 }
    const late = appointment({
      queuePosition: 4,
      estimatedWaitTime: '62 minutes',
      waitParts,
      window,
      doctorStatus: 'running-late',
    })

    expect(
      exampleChat({ appointments: [late] }, { channel: 'telegram' })
        .say('status')
        .text(),
    ).toBe(
      "You're 4th in line, about 10:50 to 11:20.\nDr. Michael Chen is running late.\nNumber 5, Dr. Michael Chen, room 1\n" +
        'Estimated wait: about 1 hour.\nHow we estimate this: 2 people ahead of you at 20 min each, ' +
        '12 min more for the person with the doctor, 10 min because the doctor is running late. ' +
        'This is a rough estimate: few visits have been timed so far.',
    )
  })

  it('shows one time when earliest and latest are the same', () => {
    const window = { earliest: '2026-11-26T09:50:00.000Z', latest: '2026-11-26T09:50:00.000Z', measured: 30 }

    expect(
      exampleChat({ appointments: [appointment({ window })] })
        .say('status')
        .text(),
    ).toContain("You're 2nd in line, about 10:50.")
  })

  it('says until when a break is, if that is known, and when the turn comes after it; both no longer once that has passed', () => {
    const until = (breakUntil: string) =>
      appointment({ doctorStatus: 'on-break', breakUntil, estimatedWaitTime: 'paused', waitParts: null })
    const shown = (breakUntil: string, language: 'en' | 'es' | 'ar') =>
      exampleChat({ appointments: [until(breakUntil)] }, language)
        .say('/status')
        .text()
    const coming = '2026-11-26T09:10:00.000Z'
    expect(shown(coming, 'en')).toBe(
      "You're 2nd in line, about 10:15 to 10:30.\nDr. Michael Chen is on a break until about 10:10.\nNumber 5, room 1",
    )
    expect(shown(coming, 'es')).toContain('está en pausa hasta las 10:10.')
    expect(shown(coming, 'ar')).toContain('10:10')
    expect(shown('2026-11-26T09:00:00.000Z', 'en')).toBe(
      "You're 2nd in line.\nDr. Michael Chen is on a break, so we don't know the time yet.\nNumber 5, room 1",
    )
  })

  it('says what has changed since it was last told, and keeps what it tells', () => {
    const change = { minutes: 15, reasons: [{ kind: 'longer-visits' as const, count: 2 }] }
    const shown = (language: 'en' | 'es' | 'ar') =>
      exampleChat({ appointments: [appointment({ change })] }, language)
        .say('/status')
        .text()
    expect(shown('en')).toContain("You're 2nd in line, about 10:15 to 10:30.\n")
    expect(shown('en')).toContain('\nAbout 15 minutes later than we said: 2 visits took longer.')
    // An SMS may have no room for the reason.
    expect(shown('es')).toContain('Unos 15 minutos más tarde de lo dicho')
    expect(shown('ar')).toContain('تأخر دورك نحو 15 دقيقة عما ذكرناه: طالت زيارتان.')
  })

  it('says that the wait is paused', () => {
    const paused = { estimatedWaitTime: 'paused', expectedAt: null, window: null, waitParts: null }
    const onBreak = appointment({ doctorStatus: 'on-break', ...paused })

    expect(
      exampleChat({ appointments: [onBreak] }, 'es')
        .say('/status')
        .text(),
    ).toBe(
      'Tiene 1 persona delante.\nEl Dr. Michael Chen está en una pausa y todavía no sabemos la hora.\n' +
        'Número 5, sala 1',
    )
  })

  it('offers what the patient can do right now', () => {
    const labels = (more: Parameters<typeof appointment>[0]) =>
      exampleChat({ appointments: [appointment(more)] })
        .say('status')
        .labels()

    expect(labels({})).toEqual(["I'm here", '10 more minutes', 'Reschedule', 'Cancel appointment', 'Menu'])
    expect(labels({ stage: 'here' })[0]).toBe('10 more minutes')
    expect(labels({ day: '2026-11-27' })).toEqual(['Reschedule', 'Cancel appointment', "When's my turn?", 'Menu'])
    expect(labels({ status: 'in-progress', stage: null })).toEqual(["When's my turn?", 'Menu'])
  })

  it("says that it is the patient's turn", () => {
    const inside = appointment({ status: 'in-progress', queuePosition: 1, estimatedWaitTime: '0 minutes' })

    expect(
      exampleChat({ appointments: [inside] })
        .say('status')
        .text(),
    ).toBe("It's your turn. Please come to room 1.\nNumber 5, Dr. Michael Chen, room 1")
  })

  it.each([
    ['called', { stage: 'called', calledAt: '2026-11-26T08:59:00.000Z' }, "It's your turn. Please come to room 1."],
    ['missed', { stage: 'missed' }, "You missed your call. Please tell us when you're here."],
    ['held', { stage: 'held', heldUntil: '2026-11-26T09:10:00.000Z' }, "We'll let others go ahead until 10:10."],
    ['tomorrow', { day: '2026-11-27' }, "You're booked with Dr. Michael Chen for tomorrow, Fri 27 Nov, "],
  ] as const)('leads with what the appointment is: %s', (_, more, news) => {
    for (const channel of ['sms', 'telegram', 'whatsapp'] as const) {
      const text = exampleChat({ appointments: [appointment(more)] }, { channel })
        .say('status')
        .text()
      expect(text.startsWith(news)).toBe(true)
      expect(text).not.toMatch(/in line|next|on time|wait/)
    }
  })

  it('of several begins with the one that is called', () => {
    const called = { ...second, stage: 'called', calledAt: '2026-11-26T08:59:00.000Z' } as const
    const text = exampleChat({ appointments: [appointment(), called] }, { channel: 'telegram' })
      .say('status')
      .text()
    expect(text.startsWith("Number 8, Dr. Sofia Reyes: it's your turn, room 1\n")).toBe(true)
  })

  it('without an appointment offers to book', () => {
    const chat = exampleChat().say('where am I in the wait?')
    expect(chat.text()).toBe("You don't have an appointment. Would you like to book one?")

    expect(chat.press('Choose a doctor').text()).toBe('Which doctor?')
  })

  it('shows every appointment', () => {
    const chat = exampleChat({ appointments: [appointment(), second] }).say('status')

    expect(chat.text()).toBe(
      'Number 5, Dr. Michael Chen: 2nd in line, about 10:15 to 10:30\n' +
        'Number 8, Dr. Sofia Reyes: 4th in line, about 10:15 to 10:30',
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
    expect(chat.text()).toBe('Cancel your appointment with Dr. Michael Chen, today (number 5)?')
    expect(chat.requests).not.toContainEqual(expect.objectContaining({ kind: 'cancel' }))

    chat.press('Yes, cancel')

    expect(chat.requests.at(-1)).toMatchObject({ kind: 'cancel', appointment: { appointmentId: 'appointment-1' } })
    expect(chat.text()).toBe('Your appointment with Dr. Michael Chen is cancelled.')
  })

  it.each(['no', '3', '2', 'keep it'])('can be taken back with %s', (words) => {
    const chat = exampleChat({ appointments: [appointment()] }).say('LEAVE', words)

    expect(chat.text()).toBe('OK, nothing has changed.')
    expect(chat.say('yes').requests).not.toContainEqual(expect.objectContaining({ kind: 'cancel' }))
  })

  it.each([[['2', 'si']], [['reyes', '1']]])('of several asks which: %j', (messages) => {
    const chat = exampleChat({ appointments: [appointment(), second] }).say('LEAVE')
    expect(chat.labels()).toEqual(['Dr. Michael Chen, today', 'Dr. Sofia Reyes, today', 'Back', 'Menu'])
    chat.say(...messages)

    expect(chat.requests.at(-1)).toMatchObject({ kind: 'cancel', appointment: { appointmentId: 'appointment-2' } })
  })

  it('without an appointment says so', () => {
    expect(exampleChat().say('LEAVE').text()).toContain("You don't have an appointment.")
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
    ['HERE', {}, 'check-in', "Thanks, you're checked in."],
    ['/here', { stage: 'missed' }, 'return', "Thanks, you're checked in."],
    ['LATER', {}, 'hold', "OK, we'll let others go ahead for 10 minutes."],
  ] as const)('%s %j asks the API for %s', (text, more, kind, sentence) => {
    const chat = exampleChat({ appointments: [appointment(more), tomorrow] }).say(text)

    expect(chat.requests).toContainEqual(
      expect.objectContaining({ kind, appointment: expect.objectContaining({ queueNumber: 5 }) }),
    )
    expect(chat.text()).toContain(sentence)
    expect(chat.text()).toMatch(/Number 5, Dr\. M/)
  })

  it('by the link of the code on a screen hands the code on', () => {
    const chat = exampleChat({ appointments: [appointment(), tomorrow] }).say('/start h_Zk3vT9wqLx0-')

    expect(chat.requests).toContainEqual(
      expect.objectContaining({
        kind: 'check-in',
        code: 'Zk3vT9wqLx0-',
        appointment: expect.objectContaining({ queueNumber: 5 }),
      }),
    )
    expect(chat.text()).toContain("Thanks, you're checked in.")
  })

  it('by an old code says so', () => {
    const chat = exampleChat({ appointments: [appointment()], refuses: { 'check-in': 'scan-again' } })

    expect(chat.say('/start h_Zk3vT9wqLx0-').text()).toContain(refusalTexts.en['scan-again'])
  })

  it('asks which of two appointments today', () => {
    const chat = exampleChat({ appointments: [appointment(), second] }).say('here', '2')

    expect(chat.requests.at(-2)).toMatchObject({ kind: 'check-in', appointment: { appointmentId: 'appointment-2' } })
  })

  it('for another day gets the day of the appointment', () => {
    const chat = exampleChat({ appointments: [tomorrow] }).say('here')

    expect(chat.text()).toBe("Your appointment with Dr. Michael Chen isn't today. It's for tomorrow, Fri 27 Nov.")
    expect(chat.labels()).toContain('Reschedule')
  })

  it('that is refused gets the reason and the status', () => {
    const chat = exampleChat({ appointments: [appointment()], refuses: { hold: 'hold-used-up' } }).say('later')

    expect(chat.text()).toContain(refusalTexts.en['hold-used-up'])
    expect(chat.text()).toContain('2nd in line')
  })

  it('tells the API how far away the patient is', () => {
    const chat = exampleChat().say('20 min away')

    expect(chat.requests.at(-1)).toMatchObject({ kind: 'lead', minutes: 20 })
    expect(chat.text()).toContain('about 20 minutes before your turn')
  })
})

describe('a call back', () => {
  it.each([
    ['please call me', 'en'],
    ['can someone give me a ring back?', 'en'],
    ['call me back when you get a chance', 'en'],
    ['llámenme', 'es'],
    ['¿me pueden llamar, por favor?', 'es'],
    ['اتصلوا بي', 'ar'],
    ['ممكن حدا يكلمني', 'ar'],
  ] as const)('%s is asked of the desk', (text, language) => {
    const chat = exampleChat({ appointments: [appointment(), second] }, language).say(text)

    expect(chat.requests.at(-1)).toMatchObject({
      kind: 'call-back',
      appointment: { appointmentId: 'appointment-1' },
    })
    expect(chat.text()).toBe(chatTexts[language].callBackAsked)
  })

  it('without a number says so, and which one can be called', () => {
    const chat = exampleChat(
      { appointments: [appointment()], refuses: { 'call-back': 'no-number' } },
      { channel: 'telegram', facts: { phone: '+34 911 234 567' } },
    ).say('please call me')

    expect(chat.text()).toBe(`${refusalTexts.en['no-number']}\nYou can call us at +34 911 234 567.`)
  })

  it('without an appointment that waits is no promise', () => {
    for (const appointments of [[], [appointment({ status: 'in-progress' })]]) {
      const chat = exampleChat({ appointments }, { facts: { phone: '+34 911 234 567' } }).say('please call me')

      expect(chat.requests.map(({ kind }) => kind)).not.toContain('call-back')
      expect(chat.text()).toContain(chatTexts.en.beyond)
    }
  })

  it.each([
    "don't call me, text me",
    'did you call me?',
    'nobody called me',
    "if I'm not here, call me",
    'call me Bob',
    'call me a taxi please',
    "call me when it's my turn",
    'will you call my name',
    'no me llamen',
    '¿me llamaron?',
    'لا تتصلوا بي',
    'اتصلتوا علي؟',
  ])('%s asks for none', (text) => {
    const chat = exampleChat({ appointments: [appointment()] }).say(text)

    expect(chat.requests.map(({ kind }) => kind)).not.toContain('call-back')
  })
})

describe('who may be late', () => {
  it.each([
    ['what if I am late?', 'en'],
    ['stuck in traffic', 'en'],
    ["couldn't get a cab", 'en'],
    ['si llego tarde, ¿qué pasa?', 'es'],
    ['no encuentro taxi', 'es'],
    ['لو تأخرت شو بيصير', 'ar'],
  ] as const)('%s is told what can be done, above the status, and nothing is done', (text, language) => {
    const chat = exampleChat({ appointments: [appointment()] }, { language, channel: 'telegram' }).say(text)

    expect(chat.text()).toContain(chatTexts[language].ifLate)
    expect(chat.labels()).toContain(chatTexts[language].choices.later)
    expect(chat.requests.map(({ kind }) => kind)).toEqual(['search'])
  })

  it('reads it in one text by SMS, with the choice', () => {
    const chat = exampleChat({ appointments: [appointment()] }).say('what if I am late?')

    expect(fitsSms(chat.sms(), 1)).toBe(true)
    expect(chat.labels()).toContain(chatTexts.en.choices.later)
  })
})

describe('another day', () => {
  it('is chosen, shown with its place, and booked after a yes', () => {
    const chat = exampleChat({ appointments: [appointment()] }).say('MOVE')
    expect(chat.text()).toBe('Which day with Dr. Michael Chen?')
    expect(chat.labels()).not.toContain('Today')
    chat.press('Tomorrow')
    expect(chat.text()).toBe(
      'Move your appointment (number 5, today)? New: Dr. Michael Chen, tomorrow, Fri 27 Nov, about 10:40.',
    )
    expect(chat.labels()).toEqual(['Yes, move it', 'Another day', 'Back', 'Keep it'])

    chat.press('Yes, move it')

    expect(chat.requests.at(-1)).toMatchObject({
      kind: 'reschedule',
      appointment: { appointmentId: 'appointment-1' },
      doctorId: 'dr_1',
      scheduledTime: expect.stringMatching(/^2026-11-27/),
    })
    expect(chat.text()).toContain(
      "You're now booked with Dr. Michael Chen for today, about 10:15 to 10:30.\nYour number is 5.",
    )
    expect(chat.bookings()).toEqual([])
  })

  it('can be named in one message, and another doctor too', () => {
    const chat = exampleChat({ appointments: [appointment()] }).say('move to monday')
    expect(chat.text()).toContain('Move your appointment (number 5, today)? New: Dr. Michael Chen, Mon 30 Nov')

    expect(chat.say('with dr reyes').text()).toContain(
      'Move your appointment (number 5, today)? New: Dr. Sofia Reyes, Mon 30 Nov',
    )
  })

  it('is not booked without a yes', () => {
    const chat = exampleChat({ appointments: [appointment()] })
      .say('move', 'tomorrow')
      .press('Keep it')

    expect(chat.text()).toBe('OK, nothing has changed.')
    expect(chat.requests).not.toContainEqual(expect.objectContaining({ kind: 'reschedule' }))
  })

  it('that is full asks for another', () => {
    const chat = exampleChat({ appointments: [appointment()], refuses: { reschedule: 'day-full' } })
    chat.say('move', 'tomorrow', 'ok')

    expect(chat.text()).toContain(`${refusalTexts.en['day-full']}\nWhich day with Dr. Michael Chen?`)
    expect(chat.state().at).toMatchObject({ step: 'day', moving: { appointmentId: 'appointment-1' } })
  })

  it('asks in one text message however long the names are', () => {
    const long = doctor('dr_4', 'Dr. Maximiliano Fernández')
    const moved = appointment({ doctorId: long.id, doctor: long.name, queueNumber: 123, day: '2026-12-01' })
    const chat = exampleChat({ doctors: [long], appointments: [moved] }, 'ar').say('/reschedule', '2026-12-02')

    expect(chat.state().at.step).toBe('confirm')
    expect(chat.text()).toContain('Dr. M. Fernández')
    expect(fitsSms(chat.sms())).toBe(true)
  })
})

describe('messages', () => {
  it('stop after /stop and resume after /start', () => {
    const chat = exampleChat().say('/stop')
    expect(chat.requests).toMatchObject([{ kind: 'opt-out', optedOut: true }])
    expect(chat.text()).toBe("You won't get any more messages here. To get them again, send /start.")

    chat.say('/start')
    expect(chat.requests.at(-2)).toMatchObject({ kind: 'opt-out', optedOut: false })
    expect(chat.text()).toContain('Welcome to Riverside Clinic.')
  })

  it('go on when that could not be stored, which is offered again', () => {
    const chat = exampleChat({ refuses: { 'opt-out': 'unavailable' } }).say('/stop')

    expect(chat.text()).toBe(refusalTexts.en.unavailable)
    chat.api.refuses = {}
    expect(chat.say('1').text()).toContain("You won't get any more messages here.")
  })

  it('come to this chat after the link on the status page', () => {
    const chat = exampleChat().say('/start a_Zk3vT9wqLx0BvYh2mPqR8A')

    expect(chat.text()).toContain("We'll message you here from now on.\nYou're 2nd in line, about 10:15 to 10:30.")
    expect(chat.state().patientName).toBe('Ana Lopez')
  })

  it('do not come to this chat after a link that was used', () => {
    const chat = exampleChat({ refuses: { redeem: 'link-used' } }).say('/start a_Zk3vT9wqLx0BvYh2mPqR8A')

    expect(chat.text()).toContain(refusalTexts.en['link-used'])
    expect(chat.choices().length).toBeGreaterThan(0)
  })
})

describe('what is asked about the clinic', () => {
  const facts = { address: '1 Long Lane', phone: '+34 911 234 567', emergencyNumber: '112' }

  it.each([
    ['can I talk to a person?', chatTexts.en.beyond],
    ['how much is it', chatTexts.en.beyond],
    ['me puede llamar', chatTexts.es.beyond],
    ['I have chest pain', chatTexts.en.emergency('112')],
    ['EMERGENCY', chatTexts.en.emergency('112')],
    ['dolor de pecho', chatTexts.es.emergency('112')],
    ['طوارئ', chatTexts.ar.emergency('112')],
    ['thinking of ending my life', chatTexts.en.emergency('112')],
    ["i've got the tablets in my hand and i'm going to end it tonight", chatTexts.en.emergency('112')],
    ['me quiero matar, ya no aguanto más', chatTexts.es.emergency('112')],
    ['بدي انهي حياتي', chatTexts.ar.emergency('112')],
    ['where are you', chatTexts.en.where('1 Long Lane')],
    ['أين أنتم؟', chatTexts.ar.where('1 Long Lane')],
    ['what is your phone number', chatTexts.en.phone('+34 911 234 567')],
    ['what time do you open', chatTexts.en.hours('today', ['09:00-17:00'])],
    ['¿abren mañana?', chatTexts.es.hours('mañana, vie 27 nov', ['09:00-17:00'])],
  ])('%s is answered from the settings of the clinic', (text, sentence) => {
    const chat = exampleChat({}, { facts }).say(text)

    expect(chat.text()).toBe(sentence)
    expect(chat.labels()).toHaveLength(2)
  })

  it.each([
    ['where are you', chatTexts.en.where(null)],
    ['phone number?', chatTexts.en.phone(null)],
    ['I have chest pain', chatTexts.en.emergency(null)],
  ])('%s gets the way to people who know, where nothing is set', (text, sentence) => {
    expect(exampleChat().say(text).text()).toBe(sentence)
  })

  it.each([
    ['es', 'my chest hurts', chatTexts.en.emergency('112')],
    ['en', 'me duele el pecho', chatTexts.es.emergency('112')],
    ['es', 'عندي نزيف', chatTexts.ar.emergency('112')],
    ['ar', 'call an ambulance', chatTexts.en.emergency('112')],
  ] as const)('in a chat in %s, "%s" as an emergency is answered in its own language', (language, text, sentence) => {
    const chat = exampleChat({}, { language, patientName: 'Ana', facts }).say(`¡${text}!`)

    expect(chat.text()).toBe(sentence)
    expect(chat.state().language).toBe(language)
  })

  it('is not taken for a name, and the booking can go on', () => {
    const chat = exampleChat().say('book', 'chen', 'today', 'I have chest pain')
    expect(chat.text()).toBe(chatTexts.en.emergency(null))

    expect(chat.press('Continue').text()).toContain(chatTexts.en.askName)
  })
})

describe('hello', () => {
  it("shows the patient's appointment", () => {
    const chat = exampleChat({ appointments: [appointment()] }).say('hello')

    expect(chat.text()).toContain('Number 5, Dr. Michael Chen, room 1')
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

    expect(chat.text()).toContain('De acuerdo, en español.')
    expect(chat.requests).toEqual([{ kind: 'set-language', language: 'es' }])
    expect(chat.say('???').text()).toContain(chatTexts.es.notUnderstood)
  })

  it.each(['LANG ES', 'lang español', '2'])('is chosen by %s', (words) => {
    expect(exampleChat().say('LANG', words).state().language).toBe('es')
  })

  it('changes in the middle of a booking, which goes on', () => {
    const chat = exampleChat().say('book', 'chen', 'idioma', 'español')

    expect(chat.text()).toContain('¿Qué día con el Dr. Michael Chen?')
    expect(chat.say('LANG').press('Seguir').text()).toBe('¿Qué día con el Dr. Michael Chen?')
  })
})

describe('unexpected input', () => {
  it.each(['???', '/nonsense', '__proto__', 'constructor', '99', '$where', 'x'.repeat(4_096), '\u202e\u0000'])(
    '%j gets the question again, and the way out',
    (text) => {
      const chat = exampleChat().say('book', 'chen', text)

      expect(chat.text()).toBe("Sorry, I didn't understand that.\nWhich day with Dr. Michael Chen?")
      expect(chat.labels().slice(-2)).toEqual(['Back', 'Menu'])
    },
  )

  it.each([
    ['bla bla', ['Choose a doctor', "When's my turn?", 'Menu']],
    ['stattuss', ["When's my turn?", 'Choose a doctor', 'Menu']],
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

    expect(chat.text()).toContain("That button is out of date.\nYou're 2nd in line")
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

    expect(chat.text()).toContain('Move your appointment (number 5, today)? New: Dr. Sofia Reyes, tomorrow')
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
