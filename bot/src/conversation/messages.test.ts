import { chatTexts } from '@anteroom/messages/chat.ts'
import { describe, expect, it } from 'vitest'
import { appointment, exampleChat, setting, threeDoctors } from './testing/chat.ts'

const telegram = { channel: 'telegram' as const, patientName: null }
const text = (message: string, words: string, more: object = {}) => ({
  kind: 'text' as const,
  text: words,
  message,
  ...more,
})

describe('an edited message', () => {
  const asked = () => {
    const chat = exampleChat({}, telegram).say('book', 'chen', 'today')
    chat.take(text('7', 'Ann Lopz'))
    return chat
  }

  it('takes the place of the last one', () => {
    const chat = asked()
    expect(chat.text()).toContain('Ann Lopz')
    chat.take(text('7', 'Ann Lopez', { edited: true }))

    expect(chat.text()).toContain('Ann Lopez')
    expect(chat.say('yes').bookings()).toMatchObject([{ patientName: 'Ann Lopez' }])
  })

  it('that is not the last one changes nothing', () => {
    const chat = asked()
    chat.take(text('8', 'hello there'))
    chat.take(text('7', 'yes', { edited: true }))

    expect(chat.replies()).toEqual([])
    expect(chat.bookings()).toEqual([])
  })

  it('comes too late for what was done', () => {
    const chat = asked()
    chat.take(text('9', 'yes'))
    expect(chat.bookings()).toHaveLength(1)
    chat.take(text('9', 'no', { edited: true }))

    expect(chat.replies()).toEqual([])
    expect(chat.bookings()).toHaveLength(1)
  })
})

describe('an answer to an older message', () => {
  it('confirms nothing, and shows the status', () => {
    const chat = exampleChat({ appointments: [appointment()] }, { ...telegram, patientName: 'Ana' })
    chat.say('book', 'reyes', 'today')
    chat.take(text('5', 'yes', { repliesTo: setting.now }))
    expect(chat.text()).toContain(chatTexts.en.outOfDate)
    expect(chat.bookings()).toEqual([])

    chat.say('go on')
    chat.take(text('6', 'yes', { repliesTo: setting.now + 60_000 }))
    expect(chat.bookings()).toHaveLength(1)
  })
})

it.each(['voice', 'photo', 'video', 'file', 'location', 'contact', 'sticker', 'forwarded'] as const)(
  'a %s gets a sentence of its own, and the question again',
  (media) => {
    const chat = exampleChat({}, telegram).say('book', 'chen')
    chat.take({ kind: 'media', media })

    expect(chat.text()).toBe(`${chatTexts.en.media[media]}\nWhich day with Dr. Michael Chen?`)
  },
)

describe('YES by SMS', () => {
  it('confirms what was just asked', () => {
    const chat = exampleChat({}, { patientName: 'Ana' }).say('book', 'chen', 'today', 'YES')

    expect(chat.bookings()).toHaveLength(1)
  })

  it('opts in after a STOP, and confirms nothing then', () => {
    const chat = exampleChat({ optedOut: true }, { patientName: 'Ana' }).say('book', 'chen', 'today', 'YES')

    expect(chat.bookings()).toEqual([])
    expect(chat.requests).toContainEqual({ kind: 'opt-out', optedOut: false })
  })

  it('confirms nothing while that cannot be known', () => {
    const chat = exampleChat({ refuses: { 'opted-out': 'unavailable' } }, { patientName: 'Ana' })

    expect(chat.say('book', 'chen', 'today', 'YES').bookings()).toEqual([])
  })
})

describe('a field of medicine', () => {
  const [chen, reyes, haddad] = threeDoctors.map((one, at) => ({
    ...one,
    specialty: ['General practice', 'Paediatrics', 'Dermatology'][at] ?? '',
  }))
  const doctors = [haddad, reyes, chen].flatMap((one) => (one ? [one] : []))
  const clinic = () => exampleChat({ doctors }, { ...telegram, patientName: 'Ana' })

  it('is named with each doctor where they differ', () => {
    expect(clinic().say('book').labels()).toContain('Dr. Amal Haddad, Dermatology')
    expect(exampleChat().say('book').labels()).toContain('Dr. Amal Haddad')
  })

  it.each([
    ['skin doctor', 'Dr. Amal Haddad'],
    ['I need a dermatologist', 'Dr. Amal Haddad'],
    ['دكتور جلدية', 'Dr. Amal Haddad'],
    ['appointment for my son', 'Dr. Sofia Reyes'],
    ['cita para mi hija', 'Dr. Sofia Reyes'],
    ['موعد لابني', 'Dr. Sofia Reyes'],
    ['skin doctor for my son', 'Dr. Amal Haddad'],
    ['dermatólogo para mi hija', 'Dr. Amal Haddad'],
  ])('%s leads to %s', (words, name) => {
    expect(clinic().say(words).text()).toContain(name)
  })

  it('is a general practitioner’s where the first free is asked for without one', () => {
    expect(clinic().say('as soon as possible').text()).toContain('Dr. Michael Chen')
    expect(clinic().say('first free skin doctor').text()).toContain('Dr. Amal Haddad')
  })

  it('holds for the first free of several who belong to it', () => {
    const other = [...doctors, { ...doctors[0], id: 'dr_9', name: 'Dr. Lea Roth' }] as typeof doctors
    const chat = exampleChat({ doctors: other }, { ...telegram, patientName: 'Ana' }).say('skin doctor')
    expect(chat.labels()).not.toContain('Dr. Michael Chen, General practice')

    expect(chat.press('First available').text()).toContain('Dr. Amal Haddad')
  })

  it('that the clinic does not have is said, with the doctors that there are', () => {
    expect(clinic().say('I need a dentist').text()).toContain(chatTexts.en.noSpecialty)
  })

  it('is asked for where nobody is a general practitioner', () => {
    const chat = exampleChat({ doctors: doctors.slice(0, 2) }, telegram).say('first free')

    expect(chat.text()).toContain(chatTexts.en.whichSpecialty)
    expect(chat.say('skin').text()).toContain('Dr. Amal Haddad')
  })

  it.each(['تشن', 'حداد', 'مايكل', 'صوفيا', 'د. رييس'])(
    'a doctor is found by a name in the other script: %s',
    (name) => {
      expect(clinic().say('book', name).text()).toMatch(/^Which day/)
    },
  )
})

it.each(['book at 5pm', 'can I come at 10:30 tomorrow', 'cita a las 5', 'موعد الساعة 5'])(
  '%s gets the truth about times',
  (words) => {
    const { language } = exampleChat().say(words).state()
    expect(exampleChat({}, { channel: 'telegram' }).say(words).text()).toContain(chatTexts[language].noFixedHours)
  },
)
