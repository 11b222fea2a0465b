import { chatTexts } from '@anteroom/messages/chat.ts'
import { describe, expect, it } from 'vitest'
import { appointment, doctor, exampleChat } from './testing/chat.ts'

const booked = { appointments: [appointment()] }
const kinds = (chat: ReturnType<typeof exampleChat>) => chat.requests.map(({ kind }) => kind)

it('asks before it cancels', () => {
  const chat = exampleChat(booked).say('i shall have no use for my appointment, cancell')

  expect(kinds(chat)).not.toContain('cancel')
})

it('does not take a doctor for something else', () => {
  const chat = exampleChat({ doctors: [doctor('dr_7', 'Dr. Ida Costa'), doctor('dr_8', 'Dr. Ray Opening')] })

  expect(chat.say('costa').text()).toMatch(/^Which day with Dr. Ida Costa/)
})

it.each([
  'I did not come here to argue',
  'tell my wife I am here',
  "we aren't late, are we",
  'do not cancel',
  "I'll be home late tonight",
])('changes nothing where the rules took it back: %s', (text) => {
  const chat = exampleChat(booked).say(text)

  expect(kinds(chat)).toEqual(expect.not.arrayContaining(['check-in', 'hold', 'cancel', 'opt-out']))
  expect(chat.state().at.step).toBe('idle')
})

it.each(['pls put me on the list', 'need my name on the list', 'pon me en la lista'])(
  'takes nobody off the list who wants to be on it: %s',
  (text) => {
    expect(kinds(exampleChat().say(text))).not.toContain('opt-out')
  },
)

it.each(['casi la cancelo ayer', 'our lodger wants to cancel hers', 'nuestra vecina quiere cancelar la suya'])(
  'asks nobody whether to cancel where nearly all examples do nothing: %s',
  (text) => {
    expect(exampleChat(booked).say(text).state().at.step).toBe('idle')
  },
)

it.each(["what floor are you on, I'm downstairs", 'estoy abajo, ¿en qué piso atienden?', 'في أي دور العيادة؟ أنا تحت'])(
  'tells the way to who asks for it, and does not check in yet: %s',
  (text) => {
    const chat = exampleChat(booked).say(text)

    expect(kinds(chat)).not.toContain('check-in')
    expect(Object.values(chatTexts).some(({ where }) => chat.text().includes(where(null)))).toBe(true)
  },
)

it.each(['can I come on Friday?', 'could I come on Friday'])('%s moves what there is, and else books', (text) => {
  expect(exampleChat(booked).say(text).text()).toContain('Move your appointment')
  expect(kinds(exampleChat().say(text))).toContain('doctors')
})

it.each([
  ["I don't speak English", 'en'],
  ['no hablo español', 'es'],
] as const)('%s asks for the language', (text, language) => {
  const chat = exampleChat({}, language).say(text)

  expect(chat.labels()).toEqual(expect.arrayContaining(['English', 'Español', 'العربية']))
  expect(chat.state().language).toBe(language)
})

it.each(['guárdenme la ficha, agarré embotellamiento', 'استبقوا دوري رجاء، الطريق مزدحم وأنا متعطل'])(
  'holds the place where examples leave no doubt: %s',
  (text) => {
    expect(kinds(exampleChat(booked).say(text))).toContain('hold')
  },
)

it.each([
  "stuck on the M25, nothing is moving, I'll be there in 20",
  "let the next one go, I'm not there yet",
  'deje pasar al siguiente que todavía no llego',
  'llego con un cuarto de hora de retraso',
  'others can go ahead of me im not ready yet',
  'stuck in traffic be there in 15',
  'just parking gimme 5',
  'زحمة الطريق موت، بوصل بعد ٢٠ دقيقة',
])('holds the place of who is late for certain: %s', (text) => {
  expect(kinds(exampleChat(booked).say(text))).toContain('hold')
})

it.each(["I'm at reception but there's nobody at the desk", 'estoy en recepción y no hay nadie'])(
  'checks in who is at a desk without anybody: %s',
  (text) => {
    expect(kinds(exampleChat(booked).say(text))).toContain('check-in')
  },
)

it('offers minutes to whom wants to be told earlier, and takes others', () => {
  const chat = exampleChat(booked).say('ping me when there are two people left')

  expect(chat.text()).toContain(chatTexts.en.askLead)
  expect(chat.labels()).toEqual(['15 minutes before', '30 minutes before', '60 minutes before'])
  expect(chat.say('45').requests.at(-1)).toMatchObject({ kind: 'lead', minutes: 45 })
})

it.each([
  "there's nobody at the reception desk at my bank",
  'nobody is here',
  'ya llevo mucho rato aqui esperando',
  'I waited 10 more minutes',
  "my wife is stuck in traffic, she'll be there in 20",
  "what if I'm stuck in traffic and arrive in 20",
])('changes nothing for: %s', (text) => {
  expect(kinds(exampleChat(booked).say(text))).toEqual(expect.not.arrayContaining(['check-in', 'hold']))
})

it.each([
  "there's a chance I come late, depends on the sitter",
  'puede que me retrase un poco',
  'can I come late?',
  'avísame con más tiempo que vivo lejos',
])('holds nothing for what may be: %s', (text) => {
  expect(kinds(exampleChat(booked).say(text))).not.toContain('hold')
})

it.each(['which room is it', '¿en qué consultorio es?', 'أي غرفة؟'])(
  'answers where to go within the clinic with the address and the appointment: %s',
  (text) => {
    const chat = exampleChat(booked).say(text)

    expect(chat.text()).toContain(chatTexts[chat.state().language].where(null))
    expect(chat.requests.at(-1)).toMatchObject({ kind: 'search', purpose: { why: 'status' } })
  },
)

it.each(['لا ترسلون لي شي', 'start again with the texts'])('changes the messages by two signs for it: %s', (text) => {
  expect(kinds(exampleChat(booked).say(text))).toContain('opt-out')
})

it.each([
  'sitting in a cafe down the road',
  'I arrived in London this morning',
  'estamos en la playa',
  'قاعد في القهوة',
  'ya estoy mejor',
  'cómo les aviso que llegué',
])('checks nobody in who is elsewhere: %s', (text) => {
  expect(kinds(exampleChat(booked).say(text))).not.toContain('check-in')
})

it.each(['call me Bob', 'dejé de mandar mensajes'])('takes a word of an act for none: %s', (text) => {
  expect(kinds(exampleChat(booked).say(text))).toEqual(expect.not.arrayContaining(['call-back', 'opt-out']))
})

it.each([
  ['اي كنسله', true],
  ['no, voy a ir', false],
])('cancels by %s: %s', (text, isCancelled) => {
  const chat = exampleChat(booked).say('/cancel', text)

  expect(kinds(chat).includes('cancel')).toBe(isCancelled)
  expect(chat.state().at.step).toBe('idle')
})

it.each(['volvé a activarme los avisos, me arrepentí', 'me arrepentí', 'salí con tiempo, nada de atrasos por ahora'])(
  'asks about no cancellation where none is wished: %s',
  (text) => {
    const chat = exampleChat(booked).say(text)

    expect(chat.state().at.step).not.toBe('give-up')
  },
)

describe('under a question that a yes confirms', () => {
  it('takes a yes in other words where nothing is lost by it, and never for a cancellation', () => {
    const booking = exampleChat({}, { patientName: 'Ana Lopez' }).say('book dr reyes tomorrow')
    const text = 'that works a treat for us, go for it'

    expect(booking.say(text).bookings()).toHaveLength(1)
    expect(kinds(exampleChat(booked).say('/cancel', text))).not.toContain('cancel')
  })

  const cancelling = () => exampleChat(booked).say('/cancel')

  it.each([
    'oh heavens please keep me on there',
    'that is not what I was asking for',
    'ay no, prefiero quedarme con ella',
  ])('hears a no in other words: %s', (text) => {
    const chat = cancelling().say(text)

    expect(chat.state().at.step).toBe('idle')
    expect(kinds(chat)).not.toContain('cancel')
  })

  it('answers a question about the clinic, and keeps its own open', () => {
    const chat = cancelling().say('whereabouts would I find your building')

    expect(chat.text()).toContain('address')
    expect(chat.state().at.step).toBe('give-up')
  })

  it.each(['whatever you think is best', 'my brother says go', 'mmm I suppose that could be'])(
    'never hears a yes: %s',
    (text) => {
      expect(kinds(cancelling().say(text))).not.toContain('cancel')
    },
  )
})
