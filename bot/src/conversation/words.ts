import { Language } from '@anteroom/contracts/status.ts'
import { isOneLetterOff } from './spelling.ts'

export const meanings = [
  'greeting',
  'start',
  'book',
  'status',
  'cancel',
  'move',
  'here',
  'later',
  'language',
  'help',
  'stop',
  'thanks',
  'back',
  'more',
  'all',
  'yes',
  'no',
  'first',
  'today',
  'tomorrow',
  'overmorrow',
  'minutes',
  'noise',
] as const
export type Meaning = (typeof meanings)[number]

/**
 * What stands for something, in plain letters; several words together are a phrase. The first of a command is the one
 * that the clinic's texts name. All languages are understood at once, whichever the patient has chosen. `noise` says
 * nothing by itself.
 */
const vocabulary: Record<Language, Record<Meaning, string>> = {
  en: {
    greeting: 'hello, hi, hey, good morning, good afternoon, good evening',
    start: 'start',
    book: 'book, appointment, booking, reserve, schedule, see a doctor',
    status:
      'status, position, place, wait, waiting, line, queue, how long, where am i, my turn, when is it, what time, when is my appointment',
    cancel: 'leave, cancel, give up, not coming, can t come, cant come, cannot come, can t make it, cannot make it',
    move: 'move, reschedule, change, postpone, another day, other day, different day',
    here: 'here, arrived, at the clinic, in the waiting room',
    later: 'later, late, more time, minutes more, more minutes, delayed',
    language: 'lang, language, change language, change the language',
    help: 'menu, help, options, commands',
    stop: 'stop, unsubscribe',
    thanks: 'thanks, thank you, thx, bye, goodbye',
    back: 'back',
    more: 'more',
    all: 'all, show all',
    yes: 'yes, y, ok, okay, sure, yeah, yep, book it, confirm, correct',
    no: 'no, n, nope, not now, don t, do not',
    first: 'first, first free, soonest, earliest, anyone, any doctor, as soon as possible, asap, next available',
    today: 'today, now',
    tomorrow: 'tomorrow, tmrw',
    overmorrow: 'day after tomorrow',
    minutes: 'minutes, minute, min, mins',
    noise:
      'dr, doctor, with, on, the, at, for, of, please, a, an, my, i, m, am, to, want, would, like, need, can, could, you, me, in, and, is, it, this, next, see, free, away, d, s, where, when, what, how, who, there, be, will, so, too, just, make, get, by',
  },
  es: {
    greeting: 'hola, buenas, buenos dias, buenas tardes',
    start: 'empezar',
    book: 'cita, reservar, reserva, reserve, agendar, consulta',
    status:
      'estado, lugar, turno, espera, posicion, fila, cola, cuanto falta, cuanto tiempo, donde estoy, a que hora, cuando es mi cita, me toca',
    cancel:
      'salir, cancelar, dejar, anular, no puedo ir, no puedo venir, no voy, no puedo asistir, no podre ir, ya no voy',
    move: 'mover, cambiar, reprogramar, aplazar, otro dia',
    here: 'aqui, llegue, en la clinica, en la sala de espera, he llegado',
    later: 'tarde, mas tiempo, minutos mas, retraso, mas tarde, retrasado, retrasada, demorado, demorada',
    language: 'idioma, lengua, cambiar idioma, cambiar de idioma, cambiar el idioma',
    help: 'menu, ayuda, opciones',
    stop: 'parar, baja',
    thanks: 'gracias, adios',
    back: 'atras, volver',
    more: 'mas',
    all: 'todo, todos, ver todo',
    yes: 'si, vale, claro, correcto, de acuerdo, confirmar, confirmo',
    no: 'no, ahora no',
    first: 'primero, primer, primer doctor libre, cualquiera, lo antes posible',
    today: 'hoy, ahora',
    tomorrow: 'manana',
    overmorrow: 'pasado manana',
    minutes: 'minutos, minuto',
    noise:
      'dra, doctora, con, el, la, los, las, de, del, para, por, favor, quiero, quisiera, una, un, mi, me, puedo, en, al, que, a, y, estoy, ya, es, cuando, ver, libre, necesito, tengo, pedir, hacer, lo, le, se, su, hasta',
  },
  ar: {
    greeting: 'مرحبا, اهلا, سلام, السلام عليكم, صباح الخير, مساء الخير, هلا, أهلا وسهلا, السلام, سلام عليكم',
    start: 'ابدا',
    book: 'حجز, الحجز, احجز, موعد, الموعد, موعدا, ميعاد, اختيار طبيب',
    status:
      'حالة, الحالة, حالتي, دور, دوري, مكاني, انتظار, الطابور, كم بقي, الدور, مكان, طابور, الانتظار, موعدي, كم باقي, كم تبقى',
    cancel:
      'خروج, ترك, ترك دوري, إلغاء, الغ, لن أحضر, لا أستطيع الحضور, ألغي, إلغاء الحجز, أترك, لن آتي, لا أستطيع المجيء, لا يمكنني الحضور, لن أتمكن من الحضور',
    move: 'نقل, تغيير, تأجيل, غير, يوم آخر, تبديل, تعديل, تغيير الموعد, تأجيل الموعد, موعد آخر, يوم ثاني',
    here: 'هنا, وصلت, في العيادة, حضرت, وصلنا, موجود, موجودة, في غرفة الانتظار',
    later:
      'تأخير, متأخر, تأخرت, وقت أكثر, دقائق أخرى, متأخرة, سأتأخر, أتأخر, تأخرنا, مزيد من الوقت, وقت إضافي, دقائق إضافية',
    language: 'لغة, اللغة, تغيير اللغة, لغات',
    help: 'قائمة, القائمة, مساعدة, خيارات, الخيارات, ساعدني, الأوامر',
    stop: 'إيقاف, توقف, أوقف, إيقاف الرسائل',
    thanks: 'شكرا, شكرا جزيلا, مع السلامة',
    back: 'رجوع, عودة, السابق',
    more: 'مزيد, المزيد',
    all: 'كل, الكل, عرض الكل',
    yes: 'نعم, موافق, أجل, تأكيد, موافقة, تمام, حسنا, طيب, أكيد',
    no: 'لا, كلا, ليس الآن',
    first: 'أول, أول طبيب, أقرب, أي طبيب, أول طبيب متاح, أقرب موعد, أي دكتور, في أقرب وقت, بأسرع وقت',
    today: 'اليوم, الآن',
    tomorrow: 'غدا, الغد, بكرة, بكرا',
    overmorrow: 'بعد غد, بعد الغد, بعد بكرة, بعد بكرا',
    minutes: 'دقيقة, دقائق, دقايق',
    noise:
      'د, دكتور, الدكتور, دكتورة, الدكتورة, طبيب, الطبيب, مع, في, يوم, من, فضلك, عند, أريد, أن, إلى, على, أنا, عيادة, طبيبة, الطبيبة, للدكتور, للطبيب, لو, سمحت, رجاء, هل, يمكن, يمكنني, ممكن, أحتاج, متى, كم, أين, ما, هو, هي, هذا, هذه, عن, بعد, لدي, عندي, ب',
  },
}

/** Nobody needs more than this to say what they want. */
const MOST_CHARACTERS = 200

const sameLetters: Record<string, string> = { ة: 'ه', ى: 'ي', ـ: '' }

/**
 * Lower case, without accents and punctuation, single spaces, Latin digits: "¡Mañana!" becomes "manana". Arabic letters
 * that are written for each other become one.
 */
export const plain = (text: string): string =>
  text
    .slice(0, MOST_CHARACTERS)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ةىـ]/g, (letter) => sameLetters[letter] ?? letter)
    .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

export const wordsOf = (text: string): string[] => plain(text).split(' ').filter(Boolean)

type Entry = { text: string; meaning: Meaning; language: Language }

const entries: Entry[] = Language.options.flatMap((language) =>
  meanings.flatMap((meaning) =>
    vocabulary[language][meaning].split(',').map((text) => ({ text: plain(text), meaning, language })),
  ),
)
const phrases = entries.filter(({ text }) => text.includes(' ')).toSorted((a, b) => b.text.length - a.text.length)
const single = new Map<string, Entry[]>()
for (const entry of entries) {
  if (!entry.text.includes(' ')) single.set(entry.text, [...(single.get(entry.text) ?? []), entry])
}

/** The single words that stand for something, in every language. */
export const wordsFor = (meaning: Meaning): string[] =>
  entries.flatMap((entry) => (entry.meaning === meaning && !entry.text.includes(' ') ? [entry.text] : []))

/** A yes or a no is never guessed, and noise is not worth guessing. */
const guessable = [...single].filter(
  ([, [entry]]) => entry && !['yes', 'no', 'noise', 'minutes'].includes(entry.meaning),
)

/** What a single plain word means; `isTypo`: only if one letter of it is wrong. */
export function meaningsOf(word: string): { of: Set<Meaning>; isTypo: boolean } {
  const exact = single.get(word)
  if (exact) return { of: new Set(exact.map(({ meaning }) => meaning)), isTypo: false }
  const near = guessable.filter(([known]) => isOneLetterOff(word, known)).flatMap(([, found]) => found)
  const of = new Set(near.map(({ meaning }) => meaning))
  // What is close to two different things is not guessed.
  return of.size === 1 ? { of, isTypo: true } : { of: new Set(), isTypo: false }
}

export const means = (word: string, meaning: Meaning): boolean => meaningsOf(word).of.has(meaning)

export const isExactly = (word: string, meaning: Meaning): boolean =>
  single.get(word)?.some((entry) => entry.meaning === meaning) ?? false

/** The phrases in a text, and the words that are left beside them. The longest phrase wins. */
export function phrasesIn(words: string[]): { meanings: Set<Meaning>; rest: string[] } {
  let text = ` ${words.join(' ')} `
  const found = new Set<Meaning>()
  for (const { text: phrase, meaning } of phrases) {
    if (!text.includes(` ${phrase} `)) continue
    found.add(meaning)
    text = text.replaceAll(` ${phrase} `, ' ')
  }
  return { meanings: found, rest: text.split(' ').filter(Boolean) }
}

const named = ['book', 'status', 'cancel', 'move', 'here', 'later', 'language', 'help', 'back'] as const

const keywords = new Map<string, (typeof named)[number]>(
  Language.options.flatMap((language) =>
    named.map((meaning) => [plain(vocabulary[language][meaning].split(',')[0] ?? ''), meaning] as const),
  ),
)

/** What a word stands for that the clinic's texts name a command by: it is one even where anything else would be a name. */
export const keywordMeaning = (word: string) => keywords.get(word) ?? null

const names = new Map(
  Language.options.flatMap((code) => [
    [code as string, code] as const,
    ...Language.options.map((reader) => {
      const name = new Intl.DisplayNames([reader], { type: 'language' }).of(code) ?? code
      return [plain(name), code] as const
    }),
  ]),
)

/** The language that a word names, in any of them: "español", "Spanish" or "es". */
export const languageNamed = (words: string[]): Language | null =>
  words.map((word) => names.get(word)).find((code) => code !== undefined) ?? null

/** The language that a text is in, if its letters or its words belong to one alone. */
export function languageSpoken(text: string): Language | null {
  if (/\p{Script=Arabic}/u.test(text)) return 'ar'
  const spoken = new Set(
    wordsOf(text).flatMap((word) => {
      const found = new Set(single.get(word)?.map(({ language }) => language))
      return found.size === 1 ? [...found] : []
    }),
  )
  const [only] = spoken
  return spoken.size === 1 && only ? only : null
}
