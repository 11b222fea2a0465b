import { type Command, commandNames, commands, keywords } from '@anteroom/contracts/commands.ts'
import { Language } from '@anteroom/contracts/status.ts'
import { chatTexts } from '@anteroom/messages/chat.ts'
import { describe, expect, it } from 'vitest'
import { plainAction } from './intents.ts'
import { plain } from './plain.ts'
import { exampleChat, setting } from './testing/chat.ts'
import { understand } from './understand.ts'
import { reservedFor } from './words.ts'

/** A text that asks for each command. A command without one does not compile. */
const examples: Record<Command, Record<Language, string>> = {
  book: { en: 'I would like to book please', es: 'quisiera una cita', ar: 'أريد موعد' },
  status: { en: 'how long do I have to wait?', es: '¿cuánto falta?', ar: 'متى دوري' },
  here: { en: 'I have arrived', es: 'ya llegué', ar: 'أنا وصلت' },
  later: { en: 'I need more time', es: 'voy a llegar tarde', ar: 'أحتاج وقت أكثر' },
  move: { en: 'can I postpone it', es: 'otro día por favor', ar: 'أريد تأجيل الموعد' },
  cancel: { en: 'please cancel it', es: 'quiero cancelar', ar: 'أريد إلغاء الحجز' },
  language: { en: 'change the language', es: 'cambiar de idioma', ar: 'تغيير اللغة' },
  help: { en: 'what can I do', es: 'ayuda por favor', ar: 'أريد مساعدة' },
  stop: { en: 'unsubscribe please', es: 'no más mensajes', ar: 'إيقاف الرسائل' },
  start: { en: 'start', es: 'empezar', ar: 'ابدأ' },
}

const idle = exampleChat().state()

describe.each(commandNames)('the command %s', (command) => {
  const action = plainAction(command)

  it.each(Language.options)('is asked for in a sentence, in %s', (language) => {
    expect(understand(examples[command][language], idle, setting)).toMatchObject(action)
  })

  it('is asked for as Telegram writes it', () => {
    expect(understand(`/${commands[command].telegram}@riverside_bot`, idle, setting)).toEqual(action)
  })
})

it.each(Language.options)('knows every word that the texts name a command by, in %s', (language) => {
  for (const keyword of keywords) {
    const word = chatTexts[language].keywords[keyword]
    expect([word, reservedFor(plain(word))]).toEqual([word, keyword])
    expect(understand(word, idle, setting)).toMatchObject({ do: keyword })
  }
})

it("never takes a carrier's word as the name of a command", () => {
  for (const word of ['CANCEL', 'END', 'QUIT', 'STOP', 'START', 'YES', 'HELP', 'INFO', 'UNSUBSCRIBE']) {
    for (const language of Language.options) expect(Object.values(chatTexts[language].keywords)).not.toContain(word)
  }
})
