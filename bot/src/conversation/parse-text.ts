import type { Day } from '@anteroom/contracts/queue.ts'
import { type Act, acts } from './act-grammar.ts'
import { claimsIn, type Verdict } from './claims.ts'
import { dayIn } from './days.ts'
import { forWhom } from './for-whom.ts'
import { matchesExactly, type Token, tokensOf } from './lexicon.ts'
import type { Setting } from './model.ts'
import { latinDigits, MAX_CHARACTERS, wordsOf } from './plain.ts'
import { withoutCompanions } from './preambles.ts'
import { type Field, fieldsIn, isOfField } from './specialties.ts'
import { saysAny } from './thesaurus.ts'
import type { Concept } from './vocabulary.ts'

/**
 * What a text says: its concepts, the day it names, and the other words, which may name a doctor. `typos` are the concepts
 * of words with a letter wrong; such a word may as well be a name, so it is also in `rest`. An act is among the concepts
 * where it is said of the patient, and in `open` where it is only mentioned or denied. `hour`: it names a time on the clock.
 */
export type ParsedText = {
  concepts: Set<Concept>
  typos: Set<Concept>
  open: Set<Act>
  /** An act is named in it that is not said of the patient. */
  mentionsAct: boolean
  day: Day | null
  hour: boolean
  specialties: Field[]
  /** Whom it is for, by name; the words of the name are not in `rest`. */
  patientName: string | null
  rest: string[]
  tokens: readonly Token[]
}

const ENGLISH_HOURS = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'
const SPANISH_HOURS = 'una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce'
const ARABIC_HOURS =
  'واحدة|وحدة|اثنين|ثنتين|تنتين|ثلاثة|تلاتة|ثلاث|أربعة|اربعة|اربع|خمسة|خمس|ستة|ست|سبعة|سبع|ثمانية|تمانية|ثمان|تسعة|تسع|عشرة|عشر|احداشر|حداشر|اطنعش|اتناشر'

const ARABIC_ORDINALS = 'واحدة|ثانية|ثالثة|رابعة|خامسة|سادسة|سابعة|ثامنة|تاسعة|عاشرة|حادية عشرة|ثانية عشرة'

/** A time on the clock. Places are given in order, not by the clock, so which time it is does not matter. */
const clockTimes = new RegExp(
  [
    String.raw`(?<!\d)\d{1,2}(?::\d{2}(?:\s*[ap]\.?m\b)?|\s*[ap]\.?m\b|h\b|\s*o['’]?\s?clock)`,
    String.raw`(?<!\p{L})(?:half|(?:a )?quarter|five|ten|twenty|twenty[ -]five) (?:past|to) (?:${ENGLISH_HOURS}|\d{1,2})(?!\p{L})`,
    String.raw`(?<=(?:at|say|around|by|a las|sobre las|الساعة|الساعه) )\d{1,2}\.[0-5]\d(?!\d)`,
    String.raw`(?<!\p{L})(?:noon|midday) (?:sharp|exactly|please)(?!\p{L})|(?<=(?:at|around|by) )(?:noon|midday)(?!\p{L})`,
    String.raw`(?<![\d:])\d{1,2} (?:الصبح|صباحا|صباحاً|العصر|المسا|المساء|مساء|مساءً|الظهر|بالليل)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:عال|على ال|ع ال|ال)(?:${ARABIC_HOURS}) و(?:نص|نصف|ربع|ثلث)(?!\p{L})(?! (?:ساع|دقيق|شهر|سن))`,
    String.raw`(?<=(?<!\p{L})(?:عند |في |على )?)ال(?:${ARABIC_ORDINALS})(?: و(?:النصف|نصف|نص|الربع|ربع))? تمام[اً]*(?!\p{L})`,
    // "Half five" is half past five.
    String.raw`(?<!\p{L}|make )half (?:${ENGLISH_HOURS})(?!\p{L})(?! (?:min|hour|of|people|the))`,
    String.raw`(?<![\p{L}\d:])(?:${ARABIC_HOURS}|\d{1,2}) و(?:نص|نصف|ربع|ثلث)(?!\p{L})(?! (?:ساع|دقيق|شهر|سن))`,
    String.raw`(?<!\p{L})(?:${ENGLISH_HOURS})(?: ?[ap]\.?m\b| o['’]?\s?clock| thirty(?! min))(?!\p{L})`,
    String.raw`(?<=(?<!\p{L})(?:a|sobre|para) las? )(?:${SPANISH_HOURS}|\d{1,2})(?!\p{L})(?: y (?:media|cuarto)| menos cuarto)?`,
    String.raw`(?<=(?:الساعة|الساعه) )(?:${ARABIC_HOURS}|\d{1,2})(?!\p{L})(?: و(?:نص|نصف|ربع|ثلث)| (?:الا|إلا) (?:ربع|ثلث))?(?!\p{L})`,
    String.raw`(?<=(?<!\p{L})(?:على|ع) )ال(?:${ARABIC_HOURS})(?!\p{L})`,
    String.raw`(?<=تمام )(?:الساعة |الساعه )?(?:ال)?(?:${ARABIC_ORDINALS})(?: و(?:النصف|نصف|نص|الربع|ربع))?(?!\p{L})`,
    String.raw`(?<=\b(?:at|around|by) )\d{1,2}\b(?![/.-])`,
  ].join('|'),
  'giu',
)

/** "Not Chen", "anybody but Dr. Chen": the word behind it names nobody who is wanted. */
const refusedName =
  /(?<!\p{L})(?:not|except|but not|anyone but|anybody but|excepto|menos|que no sea|مش|مو|غير|ما عدا|إلا)\s+(?:with\s+|con\s+)?(?:dr\.?\s+|doctor\s+|el\s+|la\s+|dra\.?\s+|doctora\s+|دكتور\s+|الدكتور\s+|د\.?\s+)*(\p{L}{3,})/giu

const besideDenial = new Set(
  'have any having feel feeling is the a me tengo hay tiene le el la عندي عندها عنده في'.split(' '),
)
const denials = new Set('no not without sin never do does am is are ما مش مو بدون بلا لا ليس'.split(' '))

/** "No chest pain, just a cough": each symptom that is named has a no before it. "Can't stop the bleeding" denies none. */
const deniesSymptom = (tokens: readonly Token[]): boolean =>
  tokens.every(({ text, concepts }, at) => {
    if (!concepts.has('emergency')) return true
    if (text.split(' ').some((word) => matchesExactly(word, 'not'))) return false
    const before = tokens.slice(0, at).findLast((one) => !besideDenial.has(one.text))
    return before?.concepts.has('not') === true && before.text.split(' ').every((word) => denials.has(word))
  })

/** "My blood results": blood alone is no emergency beside a test. */
const isOfResults = (tokens: readonly Token[]): boolean =>
  tokens.some(({ text, concepts }) => concepts.has('beyond') && saysAny(text, 'results')) &&
  tokens.every(({ text, concepts }) => !concepts.has('emergency') || /^(?:blood|sangre|دم|الدم)$/.test(text))

export function parseText(utterance: string, setting: Setting): ParsedText {
  const whole = withoutCompanions(latinDigits(utterance))
  const text = whole.replace(clockTimes, ' ')
  const words = wordsOf(text)
  const tokens = tokensOf(words)
  const concepts = new Set<Concept>()
  const phrased = new Set<Concept>()
  const left: string[] = []
  for (const { text: said, concepts: of, gap } of tokens) {
    const isPhrase = said.includes(' ')
    if (!isPhrase) left.push(said)
    else for (const concept of of) phrased.add(concept)
    left.push(...gap)
  }
  for (const concept of phrased) concepts.add(concept)
  const named = dayIn({ text, words: left, concepts: phrased }, setting)
  const typos = new Set<Concept>()
  const hour = text !== whole
  if (hour) concepts.add('time')
  // The part that is not read may take it all back.
  if (utterance.length > MAX_CHARACTERS) concepts.add('aside')
  if (/[?؟]/.test(text)) concepts.add('asking')
  const rest: string[] = []
  const typed = new Map(tokens.map((token) => [token.text, token]))
  for (const word of named?.rest ?? left) {
    const { concepts: of, isTypo } = typed.get(word) ?? tokensOf([word])[0] ?? { concepts: new Set(), isTypo: false }
    if (isTypo || of.size === 0) rest.push(word)
    for (const concept of of) {
      // "Y" is a yes by itself, and else the Spanish "and".
      if (concept === 'yes' && of.has('noise') && words.length > 1) continue
      if (isTypo) typos.add(concept)
      else concepts.add(concept)
    }
  }
  if (concepts.has('emergency') && (deniesSymptom(tokens) || isOfResults(tokens))) concepts.delete('emergency')
  const claims = claimsIn(whole)
  const open = new Set<Act>()
  for (const act of acts) {
    const verdict: Verdict | undefined = claims.get(act)
    if (verdict === 'said') continue
    concepts.delete(act)
    if (verdict !== undefined) typos.delete(act)
    if (verdict === 'open') open.add(act)
    // Denying it is worth the status too, but never what it denies.
    else if (verdict === 'denied' && act !== 'stop' && act !== 'start' && act !== 'later') open.add(act)
  }
  const specialties = fieldsIn(text)
  const others = specialties.length === 0 ? rest : rest.filter((word) => !isOfField(word))
  const refused = new Set([...text.matchAll(refusedName)].flatMap(([, name = '']) => wordsOf(name)))
  const patientName = forWhom(text)
  const ofName = new Set(patientName === null ? [] : wordsOf(patientName))
  const unnamed = others.filter((word) => !ofName.has(word) && !refused.has(word))
  const mentionsAct = claims.values().some((one) => one !== 'said')
  return {
    concepts,
    typos,
    open,
    mentionsAct,
    day: named?.day ?? null,
    hour,
    specialties,
    patientName,
    rest: unnamed,
    tokens,
  }
}

/** Whether the text opens with a word that asks, after a greeting or the like. */
export function isQuestion(text: string): boolean {
  const opening = wordsOf(text).find(
    (word) => !(['greeting', 'yes', 'thanks'] as const).some((one) => matchesExactly(word, one)),
  )
  return opening !== undefined && matchesExactly(opening, 'question')
}
