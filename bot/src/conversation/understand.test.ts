import { Language } from '@anteroom/contracts/status.ts'
import type { Keyword } from '@anteroom/messages/chat/chat-texts.ts'
import { chatTexts } from '@anteroom/messages/chat.ts'
import { describe, expect, it } from 'vitest'
import { exampleChat, setting } from './example-chat.ts'
import type { Action, Wish } from './model.ts'
import { understand } from './understand.ts'
import { noWish } from './wish.ts'
import { keywordMeaning, languageSpoken, plain } from './words.ts'

const idle = exampleChat().state()
const asked = (text: string) => understand(text, idle, setting)
const wish = (more: Partial<Wish>): Action => ({ do: 'wish', wish: { ...noWish, ...more } })

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
    ['بأسرع وقت ممكن', wish({ firstFree: true })],
    ['بعد بكرة', wish({ day: '2026-11-28' })],
    ['Good morning', { do: 'greeting' }],
    ['stop', { do: 'stop' }],
    ['/stop', { do: 'stop' }],
    ['/reschedule@clinic_bot', { do: 'move', day: null }],
    ['/start', { do: 'start' }],
    ['/start d_dr_1', wish({ doctorId: 'dr_1' })],
    ['/start a_Zk3vT9wqLx0BvYh2mPqR8A', { do: 'redeem', code: 'Zk3vT9wqLx0BvYh2mPqR8A' }],
    ['/start <script>', { do: 'start' }],
    ['BOOK 12', wish({ code: 12 })],
    ['book dr chen tomorrow', wish({ words: ['chen'], day: '2026-11-27' })],
    ['con la doctora Reyes el lunes', wish({ words: ['reyes'], day: '2026-11-30' })],
    ['احجز مع Chen غدا', wish({ words: ['chen'], day: '2026-11-27' })],
    ['first free', wish({ firstFree: true })],
    ['lo antes posible', wish({ firstFree: true })],
    ['chen', wish({ words: ['chen'], isGuess: true })],
    ['day after tomorrow', wish({ day: '2026-11-28' })],
  ])('%s', (text, action) => {
    expect(asked(text)).toEqual(action)
  })

  it.each<[string, Action]>([
    ['statsu', { do: 'status' }],
    ['bok', wish({ words: ['bok'] })],
    ['booking plase', wish({ words: ['plase'] })],
    ['cacnel', { do: 'cancel' }],
    ['tomorow', wish({ day: '2026-11-27' })],
    ['thursdya', wish({ day: '2026-11-26' })],
    ['mañnaa', wish({ day: '2026-11-27' })],
    ['حاله', { do: 'status' }],
  ])('forgives one letter: %s', (text, action) => {
    expect(asked(text)).toEqual(action)
  })

  it.each(['', '   ', '?!', '/nothing', '/', 'what a lovely sunny afternoon in our park', '\u0000'])(
    'not %j',
    (text) => {
      expect(asked(text)).toBeNull()
    },
  )
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
  ])('%s', (text, day) => {
    expect(asked(text)).toEqual(wish({ day }))
  })

  it.each(['2026-02-30', '31 nov', '40 dec'])('%s is none', (text) => {
    expect(asked(text)).not.toMatchObject({ wish: { day: expect.anything() } })
  })
})

it("never takes a carrier's word as the name of a command", () => {
  for (const word of ['CANCEL', 'END', 'QUIT', 'STOP', 'START', 'YES', 'HELP', 'INFO', 'UNSUBSCRIBE']) {
    for (const language of Language.options) expect(Object.values(chatTexts[language].keywords)).not.toContain(word)
  }
})

it.each(Language.options)('knows every word that the texts name a command by, in %s', (language) => {
  for (const [command, word] of Object.entries(chatTexts[language].keywords) as [Keyword, string][]) {
    expect([word, keywordMeaning(plain(word))]).toEqual([word, command])
    expect(understand(word, idle, setting)).toMatchObject({ do: command })
  }
})

it.each(Language.options)('knows every label by itself, in %s', (language) => {
  const { choices } = chatTexts[language]
  for (const choice of ['book', 'status', 'cancel', 'move', 'here', 'later', 'language', 'help'] as const) {
    const action = understand(choices[choice], idle, setting)
    expect([choices[choice], action?.do]).toEqual([
      choices[choice],
      choice === 'book' ? expect.stringMatching(/book|wish/) : choice,
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
