import { chatTexts } from '@anteroom/messages/chat.ts'
import { refusalTexts } from '@anteroom/messages/refusals.ts'
import { describe, expect, it } from 'vitest'
import { asText } from './as-text.ts'
import { appointment, doctor, exampleChat } from './testing/chat.ts'

const atConfirm = () => exampleChat().say('book', 'chen', 'today', 'Ana Lopez')

describe('a whole booking', () => {
  it('by buttons, in English', () => {
    const chat = exampleChat().say('/start')
    chat.press('Choose a doctor')
    expect(chat.labels()).toEqual([
      'First available',
      'Dr. Michael Chen',
      'Dr. Sofia Reyes',
      'Dr. Amal Haddad',
      'Back',
      'Menu',
    ])
    chat.press('Dr. Michael Chen')
    expect(chat.labels().slice(0, 3)).toEqual(['Today', 'Tomorrow', 'Sat 28 Nov'])
    chat.press('Today')
    expect(chat.text()).toBe(
      "Dr. Michael Chen, today, about 10:40. You'd be 3rd in line.\n" +
        "What's your name? We'll text you about this visit only. To stop, reply STOP.",
    )
    chat.say('Ana Lopez')
    expect(chat.text()).toBe('Book for Ana Lopez? Dr. Michael Chen, today, about 10:40.')
    expect(chat.bookings()).toEqual([])

    chat.press('Yes, book')

    expect(chat.text()).toBe(
      "You're booked with Dr. Michael Chen for today, about 10:15 to 10:30.\nYour number is 5. Room 1, Riverside Clinic\n" +
        'https://clinic.example/a/link-of-appointment-1',
    )
    expect(chat.bookings()).toEqual([
      {
        kind: 'book',
        doctorId: 'dr_1',
        patientName: 'Ana Lopez',
        scheduledTime: '2026-11-26T09:40:00.000Z',
        language: 'en',
      },
    ])
  })

  it('by numbers', () => {
    const chat = exampleChat().say('BOOK', '3', '1', 'Ana Lopez', '1')

    expect(chat.bookings()).toMatchObject([{ doctorId: 'dr_2', patientName: 'Ana Lopez' }])
  })

  it('in words, in Spanish', () => {
    const chat = exampleChat({}, 'es').say('CITA', 'con la doctora Reyes', '¡mañana!')
    expect(chat.text()).toContain('Dr. Sofia Reyes, mañana, vie 27 nov, hacia las 10:40.')
    chat.say('Ana López', 'sí')

    expect(chat.text()).toContain(
      'Su cita con el Dr. Michael Chen está reservada: hoy, entre las 10:15 y las 10:30.\nSu número es el 5.',
    )
    expect(chat.bookings()).toMatchObject([{ doctorId: 'dr_2', patientName: 'Ana López', language: 'es' }])
  })

  it('asks the name once: the second booking offers it', () => {
    const chat = exampleChat().say('book', 'chen', 'today', 'Ana Lopez', 'yes').say('book', 'reyes', 'today')

    expect(chat.text()).toContain('Book for Ana Lopez?')
    chat.press('Another name').say('Leo Lopez', 'yes')
    expect(chat.bookings()).toMatchObject([{ patientName: 'Ana Lopez' }, { patientName: 'Leo Lopez' }])
  })
})

describe('the steps of a booking', () => {
  it.each([
    ['the doctors', ['book'], 'OK, nothing was booked.'],
    ['the days', ['book', 'chen'], 'Which doctor?'],
    ['the name', ['book', 'chen', 'today'], 'Which day with Dr. Michael Chen?'],
    ['the confirmation', ['book', 'chen', 'today', 'Ana'], 'Which day with Dr. Michael Chen?'],
  ])('leads back from %s', (_, messages, question) => {
    const chat = exampleChat().say(...messages)

    expect(chat.press('Back').text()).toContain(question)
  })

  it.each([
    ['the doctors', ['book']],
    ['the days', ['book', 'chen']],
    ['the name', ['book', 'chen', 'today']],
    ['the confirmation', ['book', 'chen', 'today', 'Ana']],
  ])('can be left at %s by button and by word', (_, messages) => {
    for (const chat of [
      exampleChat()
        .say(...messages)
        .press('Menu'),
      exampleChat().say(...messages, 'leave'),
    ]) {
      expect(chat.text()).toBe('OK, nothing was booked.')
      expect(chat.state().at).toEqual({ step: 'idle' })
      expect(chat.say('yes', 'ok').bookings()).toEqual([])
    }
  })

  it('end after a no', () => {
    const chat = atConfirm().say('no thanks')

    expect(chat.text()).toBe('OK, nothing was booked.')
  })

  it.each(['BOOK 12 today', 'book 108', 'reservar 12'])('begin again where a name is asked for: %s', (text) => {
    const chat = exampleChat().say('book', 'chen', 'today', text)

    expect(['doctor', 'name']).toContain(chat.state().at.step)
  })

  it('go on after the patient asks for the status in between', () => {
    const chat = exampleChat({ appointments: [appointment()] }).say('book', 'chen', 'status')

    expect(chat.text()).toContain("You're 2nd in line, about 10:15 to 10:30.")
    expect(chat.labels()).toEqual(['Continue', 'Menu'])
    expect(chat.press('Continue').text()).toContain('Which day with Dr. Michael Chen?')
    expect(chat.say('today').text()).toContain("What's your name?")
  })

  it('page through many doctors, any of whom is found by name', () => {
    const doctors = Array.from({ length: 14 }, (_, index) => doctor(`dr_${index}`, `Dr. Number${index}`))
    const chat = exampleChat({ doctors }).say('book')

    const seen = new Set(chat.labels())
    while (!seen.has('Dr. Number13')) for (const label of chat.press('More').labels()) seen.add(label)
    expect(seen.size).toBe('First available, More, Back, Menu'.split(', ').length + doctors.length)
    expect(chat.press('More').labels()).toContain('Dr. Number0')
    expect(chat.say('number11').text()).toBe('Which day with Dr. Number11?')
  })

  it.each([
    ['telegram', 100],
    ['whatsapp', 1_600],
  ] as const)('of a large clinic are on pages where a channel has no more room: by %s', (channel, most) => {
    const doctors = Array.from({ length: 130 }, (_, index) => doctor(`dr_${index}`, `Dr. Number${index}`))
    const chat = exampleChat({ doctors }, { channel }).say('book')

    const seen = new Set<string>()
    for (let page = 0; page < 3 && !seen.has('Dr. Number129'); page++) {
      for (const label of chat.labels()) seen.add(label)
      expect(
        channel === 'telegram' ? chat.labels().length : asText(chat.replies(), channel).length,
      ).toBeLessThanOrEqual(most)
      chat.press('More')
    }
    expect(seen).toContain('Dr. Number129')
  })

  it('ask again when two doctors match a name', () => {
    const doctors = [doctor('a', 'Dr. Ana Chen'), doctor('b', 'Dr. Leo Chen')]
    const chat = exampleChat({ doctors }).say('book', 'chen')

    expect(chat.text()).toContain('Which doctor?')
    expect(chat.labels()).toEqual(['Dr. Ana Chen', 'Dr. Leo Chen', 'Show all', 'Back', 'Menu'])
    expect(chat.say('leo chen').text()).toBe('Which day with Dr. Leo Chen?')
  })
})

describe('a day in words', () => {
  it.each(['2026-02-30', 'some day', '12', '31 nov'])('%s is asked again, with suggestions', (words) => {
    const chat = exampleChat().say('book', 'chen', words)

    expect(chat.text()).toBe("Sorry, I didn't understand that.\nWhich day with Dr. Michael Chen?")
    expect(chat.labels()).toHaveLength(5)
    expect(chat.press('Show all').labels()).toHaveLength(9)
  })

  it('by its number in the month', () => {
    expect(exampleChat().say('book', 'chen', '30').requests.at(-1)).toMatchObject({ kind: 'place', day: '2026-11-30' })
  })

  it.each([
    ['is over', '2026-11-25', { bookable: false }, 'day-past'],
    ['is full', '2026-11-27', { bookable: false }, 'day-full'],
    ['is a day off', '2026-12-25', { bookable: false, nextPosition: 1 }, 'doctor-not-working'],
  ] as const)('that %s is refused and asked again', (_, day, onDay, reason) => {
    const chat = exampleChat().say('book', 'chen')
    chat.api.doctors = [doctor('dr_1', 'Dr. Michael Chen', onDay)]
    chat.say(day)

    expect(chat.text()).toBe(`${refusalTexts.en[reason]}\nWhich day with Dr. Michael Chen?`)
  })

  it('is the day of the booking even if the queue runs past midnight', () => {
    const chat = exampleChat().say('book', 'chen')
    chat.api.doctors = [doctor('dr_1', 'Dr. Michael Chen', { expectedAt: '2026-11-28T02:00:00.000Z' })]
    chat.say('tomorrow', 'Ana', 'yes')

    expect(chat.bookings()).toMatchObject([{ scheduledTime: '2026-11-27T11:00:00.000Z' }])
  })

  it('is booked for now when the doctor is on a break today', () => {
    const chat = exampleChat().say('book', 'chen')
    chat.api.doctors = [doctor('dr_1', 'Dr. Michael Chen', { expectedAt: null, estimatedWaitTime: 'paused' })]
    chat.say('today', 'Ana')
    expect(chat.text()).toContain('today, after the break')
    chat.say('yes')

    expect(chat.bookings()).toMatchObject([{ scheduledTime: expect.stringMatching(/^2026-11-26T09:00/) }])
  })
})

describe('a name', () => {
  it.each([
    ['', "What's your name?"],
    ['x'.repeat(81), 'That name is too long. Please send at most 80 letters.'],
    ['<b>Ana</b>', "I can't use that name. Please send it in letters, without < or >."],
    ['Ana\u0000', chatTexts.en.nameUnseen],
    ['Ana\u200B', chatTexts.en.nameUnseen],
    ['12', chatTexts.en.nameNeedsLetters],
    ['1', chatTexts.en.nameNeedsLetters],
    ['🙂', chatTexts.en.nameNeedsLetters],
  ])('%j is not taken', (name, sentence) => {
    const chat = exampleChat().say('book', 'chen', 'today', name)

    expect(chat.text()).toContain(sentence)
    expect(chat.say('yes').bookings()).toEqual([])
  })

  it.each(['José Ñandú', '李小龙', "O'Brien", 'Hola', 'محمد', 'Katie Price', 'علی‌رضا', 'Grace Urgent', 'May Cost'])(
    '%s is taken',
    (name) => {
      const chat = exampleChat().say('book', 'chen', 'today', name, 'ok')

      expect(chat.bookings()).toMatchObject([{ patientName: name }])
    },
  )
})

it("is confirmed in the clinic's own words, where it has some in that language", () => {
  const wording = { en: { booked: 'See you {day}, {time}, at {clinic}.' }, es: {}, ar: {} }
  const booked = (language: 'en' | 'es') =>
    exampleChat({}, { patientName: 'Ana Lopez', language, facts: { wording } }).say('book chen today', 'ok').text()
  expect(booked('en')).toMatch(/^See you today, about 10:15 to 10:30, at Riverside Clinic\.\nYour number is 5\./)
  expect(booked('es')).toContain('está reservada')
})

describe('the shortest bookings', () => {
  it('a returning patient is booked by the third message', () => {
    const chat = exampleChat({}, { patientName: 'Ana Lopez' }).say('hello').press('First available', 'Yes, book')

    expect(chat.text()).toContain("You're booked with Dr. Michael Chen")
    expect(chat.bookings()).toMatchObject([{ doctorId: 'dr_1', patientName: 'Ana Lopez' }])
  })

  it('one sentence and a confirmation', () => {
    const chat = exampleChat({}, { patientName: 'Ana Lopez' }).say('book dr reyes tomorrow', 'ok')

    expect(chat.bookings()).toMatchObject([{ doctorId: 'dr_2', scheduledTime: expect.stringMatching(/^2026-11-27/) }])
  })

  it.each(['/start d_dr_2', 'BOOK 12'])('%s goes straight to that doctor', (text) => {
    expect(exampleChat().say(text).text()).toBe('Which day with Dr. Sofia Reyes?')
  })

  it('say so when a link or a poster names no doctor', () => {
    for (const text of ['/start d_dr_99', 'BOOK 99']) {
      expect(exampleChat().say(text).text()).toBe(`${refusalTexts.en['unknown-doctor']}\nWhich doctor?`)
    }
  })

  it('offer the first free doctor, and another day of that doctor', () => {
    const chat = exampleChat({}, { patientName: 'Ana' }).say('as soon as possible').press('Another day')
    expect(chat.text()).toBe('Which day with Dr. Michael Chen?')

    expect(chat.say('tomorrow', 'ok').bookings()).toMatchObject([
      { scheduledTime: expect.stringMatching(/^2026-11-27/) },
    ])
  })

  it('offer the list when no doctor is free', () => {
    const chat = exampleChat({ doctors: [doctor('dr_1', 'Dr. Chen', { bookable: false })] }).say('first free')

    expect(chat.text()).toContain('Nothing is free in the next few days')
    expect(chat.text()).toContain('Which doctor?')
  })
})

describe('a filled slot', () => {
  it('is changed by a word at the confirmation: the day, or the doctor', () => {
    const chat = atConfirm().say('no, tomorrow')
    expect(chat.text()).toContain('Dr. Michael Chen, tomorrow')
    chat.say('dr reyes')
    expect(chat.text()).toContain('Dr. Sofia Reyes, tomorrow')

    expect(chat.say('ok').bookings()).toMatchObject([
      { doctorId: 'dr_2', scheduledTime: expect.stringMatching(/^2026-11-27/) },
    ])
  })

  it('is kept for an hour', () => {
    const chat = exampleChat().say('book', 'chen')
    chat.wait(3_600_000)

    expect(chat.say('tomorrow', 'Ana', 'ok').bookings()).toHaveLength(1)
  })

  it('stays while another is chosen: the day, while the doctor is', () => {
    const chat = exampleChat().say('book tomorrow')
    expect(chat.text()).toBe('Which doctor?')

    expect(chat.say('haddad').requests.at(-1)).toMatchObject({ kind: 'place', day: '2026-11-27' })
  })
})

describe('a text in between', () => {
  const named = { patientName: 'Ana Lopez' }

  it('keeps the doctor when a day comes with words that name nobody', () => {
    const chat = exampleChat().say('book', 'reyes', 'tomorrow if possible')

    expect(chat.text()).toContain('Dr. Sofia Reyes, tomorrow')
  })

  it('changes the day where a name is asked for', () => {
    expect(exampleChat().say('book', 'reyes', 'today', 'tomorrow').text()).toContain('Dr. Sofia Reyes, tomorrow')
  })

  it.each(['another day please', 'change the day'])('%s means the place that is being confirmed', (text) => {
    const chat = exampleChat({ appointments: [appointment()] }, named).say('book', 'reyes', 'tomorrow', text)

    expect(chat.text()).toContain('Which day with Dr. Sofia Reyes?')
  })

  it.each(['another doctor', 'actually the other doctor'])('%s asks which, for the same day', (text) => {
    const chat = exampleChat({}, named).say('book', 'reyes', 'tomorrow', text)

    expect(chat.text()).toBe('Which doctor?')
    expect(chat.say('chen').text()).toContain('Dr. Michael Chen, tomorrow')
  })

  it('that corrects the name asks for the name again', () => {
    const chat = exampleChat({}, named).say('book', 'reyes', 'tomorrow', 'the name is wrong', 'my name is Maria')

    expect(chat.text()).toContain('Book for Maria? Dr. Sofia Reyes, tomorrow')
  })

  it('that needs an appointment, without one, leaves the booking open', () => {
    const chat = exampleChat({}, named).say('book', 'reyes', 'tomorrow', 'later')

    expect(chat.labels()).toEqual(['Continue', 'Menu'])
    expect(chat.say('1').text()).toContain('Book for Ana Lopez? Dr. Sofia Reyes, tomorrow')
  })

  it.each(['yes', 'no', 'ok'])('%s is no name', (text) => {
    expect(exampleChat().say('book', 'chen', 'today', text).text()).toContain("What's your name?")
  })

  it.each(['cancel', 'Cancel please'])('%s is no name either', (text) => {
    expect(exampleChat().say('book', 'chen', 'today', text).text()).toContain('OK, nothing was booked.')
  })

  it.each([
    ["I'm John", 'John'],
    ['me llamo Juan Pérez', 'Juan Pérez'],
    ['اسمي احمد', 'احمد'],
    ['Soy', 'Soy'],
    ['May', 'May'],
    ['Will', 'Will'],
    ['No Min-woo', 'No Min-woo'],
  ])('%s is called %s', (text, name) => {
    expect(exampleChat().say('book', 'chen', 'today', text).text()).toContain(`Book for ${name}?`)
  })

  it.each(["I see you're late", 'you are late again', 'ya no estoy en casa', 'أنا ما عندي وقت'])(
    '%s is no name',
    (text) => {
      const chat = exampleChat().say('book', 'chen', 'today', text)
      expect(chat.text()).toContain("What's your name?")
      expect(chat.state().patientName).toBeNull()
    },
  )

  it("with a typo in a command is not read as a doctor's name", () => {
    expect(exampleChat().say('apointment').text()).toBe('Which doctor?')
  })
})
