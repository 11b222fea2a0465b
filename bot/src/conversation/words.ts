import type { Language } from '@anteroom/contracts/status.ts'

export const meanings = [
  'start',
  'book',
  'status',
  'cancel',
  'language',
  'help',
  'back',
  'more',
  'yes',
  'no',
  'today',
  'tomorrow',
  'title',
] as const
export type Meaning = (typeof meanings)[number]

/**
 * The words that stand for something, in plain letters. All languages are understood at once, whichever the patient
 * has chosen. `title` are words around a name or a date that say nothing by themselves.
 */
const words: Record<Language, Record<Meaning, string>> = {
  en: {
    start: 'start hello hi hey',
    book: 'book appointment booking',
    status: 'status position place wait',
    cancel: 'leave cancel',
    language: 'lang language',
    help: 'menu help',
    back: 'back',
    more: 'more',
    yes: 'yes y ok okay sure yeah yep',
    no: 'no n nope',
    today: 'today now',
    tomorrow: 'tomorrow',
    title: 'dr doctor doctora with on the at for of please',
  },
  es: {
    start: 'empezar hola buenas',
    book: 'cita reservar reserva',
    status: 'estado lugar turno espera',
    cancel: 'salir cancelar dejar anular',
    language: 'idioma lengua',
    help: 'ayuda menu',
    back: 'atras volver',
    more: 'mas',
    yes: 'si vale claro',
    no: 'no',
    today: 'hoy ahora',
    tomorrow: 'manana',
    title: 'dr dra doctor doctora con el la de del para por favor',
  },
}

/** What a single plain word can mean. */
export const meaningsOf: ReadonlyMap<string, ReadonlySet<Meaning>> = (() => {
  const found = new Map<string, Set<Meaning>>()
  for (const language of Object.values(words)) {
    for (const meaning of meanings) {
      for (const word of language[meaning].split(' ')) found.set(word, (found.get(word) ?? new Set()).add(meaning))
    }
  }
  return found
})()

/** Nobody needs more than this to say what they want. */
const MOST_CHARACTERS = 200

/** Lower case, without accents and punctuation, single spaces: "¡Mañana!" becomes "manana". */
export const plain = (text: string): string =>
  text
    .slice(0, MOST_CHARACTERS)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
