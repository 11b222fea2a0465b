import { Language } from '@anteroom/contracts/status.ts'
import { chatTexts } from '@anteroom/messages/chat.ts'
import { describe, expect, it } from 'vitest'
import { noIntent } from './booking-intent.ts'
import type { Action, BookingIntent } from './model.ts'
import { exampleChat, setting } from './testing/chat.ts'
import { understand } from './understand.ts'
import { languageSpoken } from './words.ts'

const idle = exampleChat().state()
const asked = (text: string) => understand(text, idle, setting)
const intent = (more: Partial<BookingIntent>): Action => ({ do: 'intent', intent: { ...noIntent, ...more } })

describe('when no question is open', () => {
  it.each<[string, Action]>([
    ['BOOK', { do: 'book' }],
    ['I would like an appointment please', { do: 'book' }],
    ['quiero una cita', { do: 'book' }],
    ['أريد حجز موعد', { do: 'book' }],
    ['where am I in line?', { do: 'status' }],
    ['how long', { do: 'status' }],
    ['¿Cuánto falta?', { do: 'status' }],
    ['متى دوري', { do: 'status' }],
    ['cancel my appointment', { do: 'cancel' }],
    ["I can't come", { do: 'cancel' }],
    ['no puedo ir', { do: 'cancel' }],
    ['إلغاء الموعد', { do: 'cancel' }],
    ['change my appointment to tomorrow', { do: 'move', day: '2026-11-27' }],
    ['otro día', { do: 'move', day: null }],
    ['I am here', { do: 'here' }],
    ['ya llegué', { do: 'here' }],
    ['وصلت', { do: 'here' }],
    ['10 minutes more', { do: 'later' }],
    ['I am running late', { do: 'later' }],
    ['I am 20 minutes away', { do: 'lead', minutes: 20 }],
    ['estoy a 15 minutos', { do: 'lead', minutes: 15 }],
    ['LANG', { do: 'language' }],
    ['LANG ES', { do: 'set-language', language: 'es' }],
    ['idioma árabe', { do: 'set-language', language: 'ar' }],
    ['العربية', { do: 'set-language', language: 'ar' }],
    ['thank you!', { do: 'thanks' }],
    ['أنا على بعد 20 دقيقة', { do: 'lead', minutes: 20 }],
    ['when is my appointment?', { do: 'status' }],
    ['¿A qué hora es mi cita?', { do: 'status' }],
    ['متى موعدي؟', { do: 'status' }],
    ['كم باقي على دوري', { do: 'status' }],
    ['أريد إلغاء موعدي', { do: 'cancel' }],
    ['لا أستطيع المجيء', { do: 'cancel' }],
    ['لن آتي اليوم', { do: 'cancel' }],
    ['تأجيل الموعد إلى الغد', { do: 'move', day: '2026-11-27' }],
    ['أنا في غرفة الانتظار', { do: 'here' }],
    ['سأتأخر قليلا', { do: 'later' }],
    ['أحتاج مزيد من الوقت', { do: 'later' }],
    ['change the language', { do: 'language' }],
    ['cambiar de idioma', { do: 'language' }],
    ['تغيير اللغة', { do: 'language' }],
    ['شكرا جزيلا', { do: 'thanks' }],
    ['make an appointment', { do: 'book' }],
    ['necesito pedir cita', { do: 'book' }],
    ['لو سمحت، أحتاج موعدا', { do: 'book' }],
    ['بأسرع وقت ممكن', intent({ firstFree: true })],
    ['بعد بكرة', intent({ day: '2026-11-28' })],
    ['Good morning', { do: 'greeting' }],
    ['stop', { do: 'stop' }],
    ['/stop', { do: 'stop' }],
    ['/reschedule@clinic_bot', { do: 'move', day: null }],
    ['/start', { do: 'start' }],
    ['/start d_dr_1', intent({ doctorId: 'dr_1' })],
    ['/start a_Zk3vT9wqLx0BvYh2mPqR8A', { do: 'redeem', code: 'Zk3vT9wqLx0BvYh2mPqR8A' }],
    ['/start <script>', { do: 'start' }],
    ['BOOK 12', intent({ code: 12 })],
    ['book dr chen tomorrow', intent({ words: ['chen'], day: '2026-11-27' })],
    ['con la doctora Reyes el lunes', intent({ words: ['reyes'], day: '2026-11-30' })],
    ['احجز مع Chen غدا', intent({ words: ['chen'], day: '2026-11-27' })],
    ['first free', intent({ firstFree: true })],
    ['lo antes posible', intent({ firstFree: true })],
    ['chen', intent({ words: ['chen'], isTentative: true })],
    ['day after tomorrow', intent({ day: '2026-11-28' })],
    ["I can't make it today, can I come tomorrow", { do: 'move', day: '2026-11-27' }],
    ['cant come, can we do monday instead', { do: 'move', day: '2026-11-30' }],
    ['no puedo ir hoy, puedo ir mañana', { do: 'move', day: '2026-11-27' }],
    ["I can't come tomorrow", { do: 'cancel' }],
    ['change to dr reyes', { do: 'move', day: null, words: ['reyes'] }],
    ['is dr chen late', { do: 'status' }],
    ['hi, is the doctor here', { do: 'status' }],
    ["I'm not here yet", { do: 'status' }],
    ["please don't cancel", { do: 'status' }],
    ['do not cancel my appointment', { do: 'status' }],
    ['no quiero cancelar', { do: 'status' }],
    ['لا أريد إلغاء', { do: 'status' }],
    ["I won't be able to come", { do: 'cancel' }],
    ['how many people before me', { do: 'status' }],
    ['on my way', { do: 'status' }],
    ['give me 15 more min', { do: 'later' }],
    ['السلام عليكم ورحمة الله وبركاته', { do: 'greeting' }],
    ['مساء النور', { do: 'greeting' }],
    ['buenas noches', { do: 'greeting' }],
    ['hey doc', { do: 'greeting' }],
    ['ok', { do: 'thanks' }],
    ['👍', { do: 'thanks' }],
    ['en español por favor', { do: 'set-language', language: 'es' }],
    ['idioma en español', { do: 'set-language', language: 'es' }],
    ['english please', { do: 'set-language', language: 'en' }],
    ['بالعربي', { do: 'set-language', language: 'ar' }],
    ['book me and my wife', { do: 'book' }],
    ['book tomorrow 10:30', intent({ day: '2026-11-27', hour: true })],
    ['book dr chen tomorrow at 10', intent({ words: ['chen'], day: '2026-11-27', hour: true })],
    ['cita mañana a las 10 por la mañana', intent({ day: '2026-11-27', hour: true })],
    ['another doctor', intent({})],
    ['please stop', { do: 'stop' }],
    ['stop texting me', { do: 'stop' }],
    ['هلا', { do: 'greeting' }],
    ['half five please', intent({ hour: true })],
    ['you can start messaging me again', { do: 'start' }],
    ['mute', { do: 'stop' }],
    ['medicina general', intent({ specialties: ['general'] })],
    ['I will reach late by half an hour', { do: 'later' }],
    ['احجزلي ١٠ ونص', intent({ hour: true })],
    ['تتكلمون اوردو', intent({ words: ['اوردو'], isTentative: true, otherwise: { do: 'language' } })],
    ['vacunas de la bebe, queria reservar para el lunes', intent({ day: '2026-11-30' })],
    ['ya están mis resultados de la sangre?', { do: 'beyond' }],
    ['بغيت نلغي الرونديفو', { do: 'cancel' }],
    ['كم دقيقة تأخير مسموح', { do: 'lateness' }],
    ['let me know when two people are left before me', { do: 'ask-lead' }],
    ['¿me avisan con más antelación?', { do: 'ask-lead' }],
    ['خبروني لما يضل قدامي اتنين', { do: 'ask-lead' }],
    ['¿urdu?', intent({ words: ['urdu'], isTentative: true, otherwise: { do: 'language' } })],
    ['I booked the wrong doctor', { do: 'move', day: null }],
    ['Running late, the tube is suspended', { do: 'later', words: ['tube', 'suspended'] }],
    ['tues', intent({ day: '2026-12-01' })],
    ['باجر', intent({ day: '2026-11-27' })],
    ['الأربع الجاي', intent({ day: '2026-12-02' })],
  ])('%s', (text, action) => {
    expect(asked(text)).toEqual(action)
  })

  it.each<[string, Action]>([
    ['statsu', { do: 'status' }],
    ['bok', intent({ words: ['bok'] })],
    ['booking plase', intent({ words: ['plase'] })],
    ['cacnel', { do: 'cancel' }],
    ['tomorow', intent({ day: '2026-11-27' })],
    ['thursdya', intent({ day: '2026-11-26' })],
    ['mañnaa', intent({ day: '2026-11-27' })],
    ['حاله', { do: 'status' }],
  ])('forgives one letter: %s', (text, action) => {
    expect(asked(text)).toEqual(action)
  })

  it.each([
    '',
    '   ',
    '?!',
    "I'm at the bus stop",
    '/nothing',
    '/',
    'such lovely sunny weather under old trees',
    '\u0000',
  ])('not %j', (text) => {
    expect(asked(text)).toBeNull()
  })
})

describe('a day', () => {
  it.each([
    ['tomorrow', '2026-11-27'],
    ['hoy', '2026-11-26'],
    ['on sunday', '2026-11-29'],
    ['el lunes', '2026-11-30'],
    ['الاثنين', '2026-11-30'],
    ['Sat 28 Nov', '2026-11-28'],
    ['1 dic', '2026-12-01'],
    ['December 1st', '2026-12-01'],
    ['3 January', '2027-01-03'],
    ['2026-12-24', '2026-12-24'],
    ['١ ديسمبر', '2026-12-01'],
    ['the 30th', '2026-11-30'],
    ['30th of november', '2026-11-30'],
    ['30 de noviembre de 2026', '2026-11-30'],
    ['٣٠ تشرين الثاني', '2026-11-30'],
    ['30/11', '2026-11-30'],
    ['11/30', '2026-11-30'],
    ['30.11.2026', '2026-11-30'],
    ['٣٠/١١', '2026-11-30'],
    ['2026/11/30', '2026-11-30'],
    ['1/12', '2026-12-01'],
    ['12/1', '2026-12-01'],
    ['01/12/26', '2026-12-01'],
    ['in 2 days', '2026-11-28'],
    ['next monday', '2026-11-30'],
    ['el lunes por la mañana', '2026-11-30'],
    ['lunes que viene', '2026-11-30'],
    ['mañana por la tarde', '2026-11-27'],
    ['esta tarde', '2026-11-26'],
  ])('%s', (text, day) => {
    expect(asked(text)).toEqual(intent({ day }))
  })

  it.each(['2026-02-30', '31 nov', '40 dec', '31/11', '12.30', 'I do not know', '555-123-4567'])(
    '%s is none',
    (text) => {
      expect(asked(text)).not.toMatchObject({ intent: { day: expect.anything() } })
    },
  )
})

describe('the number of a choice', () => {
  const asking = exampleChat().say('book').state()

  it.each([
    '2.',
    '2)',
    '#2',
    'option 2',
    'number 2 please',
    'two',
    'the second one',
    'dos',
    'la segunda',
    'رقم ٢',
    'الثاني',
  ])('%s', (text) => {
    expect(understand(text, asking, setting)).toEqual({ do: 'doctor', doctorId: 'dr_1' })
  })

  it.each(['no 2', 'two people', 'not two'])('is not said by %s', (text) => {
    expect(understand(text, asking, setting)).not.toMatchObject({ do: 'doctor' })
  })
})

describe('a yes', () => {
  const asking = exampleChat({}, { patientName: 'Ana' }).say('book', 'chen', 'today').state()

  it.each([
    'YES PLEASE',
    'yes, book',
    'yes thats right',
    'go ahead',
    'Y',
    'option 1',
    'OK 👍',
    '👍',
    '✅',
    'claro que sí',
    'ايوه',
  ])('%s', (text) => {
    expect(understand(text, asking, setting)).toEqual({ do: 'confirm' })
  })

  it.each([
    'ok?',
    'book it?',
    'is it ok',
    'can you confirm',
    'how can I confirm',
    'do I confirm',
    'ok but',
    'yes and my wife',
    'yes in the morning',
    'yes tomorrow',
    'not ok',
    'yes or no',
    'one',
    'the first',
    'a ver si puedo',
    'y el doctor',
    'y mi cita',
    'هل هذا تمام',
    'dont book it',
    `yes${' '.repeat(250)}but not that`,
    `Book it${'.'.repeat(250)} no`,
    'I will confirm later',
    'maybe',
  ])('is not %s', (text) => {
    expect(understand(text, asking, setting)?.do).not.toBe('confirm')
  })
})

it.each(Language.options)('knows every label by itself, in %s', (language) => {
  const { choices } = chatTexts[language]
  for (const choice of ['book', 'status', 'cancel', 'move', 'here', 'later', 'language', 'help'] as const) {
    const action = understand(choices[choice], idle, setting)
    expect([choices[choice], action?.do]).toEqual([
      choices[choice],
      choice === 'book' ? expect.stringMatching(/book|intent/) : choice,
    ])
  }
})

it.each([
  ['hola, una cita', 'es'],
  ['مرحبا', 'ar'],
  ['hello', 'en'],
  ['2', null],
  ['menu', null],
  ['Xiaolong', null],
])('hears the language of %s', (text, language) => {
  expect(languageSpoken(text)).toBe(language)
})
