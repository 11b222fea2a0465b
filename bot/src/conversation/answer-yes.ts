import { matchesExactly, type Token } from './lexicon.ts'
import type { Action, State } from './model.ts'
import type { ParsedText } from './parse-text.ts'
import { saysAny } from './thesaurus.ts'
import type { Concept } from './vocabulary.ts'

/** Beside these, and the verb of the question, a yes is still one: "yes please, book it". */
const besideYes: readonly Concept[] = ['yes', 'noise', 'thanks', 'greeting', 'link', 'me']

/** They add nothing to a yes: "yes, this is right", "sí, así es". */
const fillers = new Set(
  'that this it is all so just then one do does and very much really pls please you can right then ese esa eso es asi muy ya pues nomas mismo هذا كذا هيك خلاص يعني كده'.split(
    ' ',
  ),
)
/** "Is that", "is it", which asks again. */
const asksAgain = (tokens: readonly Token[]) =>
  tokens.some(
    ({ text }, at) =>
      /^(?:is|are|do|does|can)$/.test(text) && /^(?:it|that|this|you|i|we)(?: |$)/.test(tokens[at + 1]?.text ?? ''),
  )

/** They are content with something, which a cancellation may be or not be: "fine", "all good", "perfecto". */
const content = new Set(
  'good fine great perfect right alright all is very well suits better that me us bien bueno esta muy perfecto perfecta genial تمام طيب زين حسنا كده'.split(
    ' ',
  ),
)

/** Beside a yes to a cancellation; with anything else it may be about coming: "sure, I'll be there", "vale, voy". */
const besideCancelling = new Set(
  'ma sis oga aunty boss chief somebody someone else others o oo abeg am jefe jefa mijo mija mijito joven senorita حبيبي حبيبتي اخي اختي استاذ مشكور مشكوره مشكورين صافي trouble bother inconvenience molestia molestias ازعاج do get rid remove delete take off i we am want would like need to it that this the my our a an me us now just so sorry unfortunately and for of please pls thank thanks you much sir madam doctor dr hi hello el la lo mi una un quiero quisiera necesito favor por gracias muchas ahora disculpe perdon buenas hola senor senora doctora de que ال بدي ابغى ابي اريد عايز عايزه لو سمحت سمحتم فضلك رجاء من انا شكرا اسف اسفه الان و'.split(
    ' ',
  ),
)

/** A cancellation cannot be taken back by the patient, so a yes to it is nothing but one. */
const isYesToCancelling = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ text, concepts }) =>
      concepts.has('cancel') || (concepts.has('yes') && !text.split(' ').every((word) => content.has(word))),
  ) &&
  tokens.every(
    ({ text, concepts }) =>
      concepts.has('yes') ||
      concepts.has('cancel') ||
      concepts.has('absent') ||
      concepts.has('off-list') ||
      appointmentWords.has(text) ||
      text.split(' ').every((word) => fillers.has(word) || besideCancelling.has(word)),
  )

/** "I do want to cancel". */
const wanting = new Set('want need quiero necesito quisiera بدي ابي ابغى اريد عايز عايزه'.split(' '))

/** "Sure, I want it", "claro que la necesito", which may be the appointment; "I want that", "I want to" are what was asked. */
export const wantsAppointment = (tokens: readonly Token[]): boolean =>
  tokens.some(({ text }) => wanting.has(text)) &&
  !tokens.some(
    ({ text, concepts }) =>
      (['cancel', 'absent', 'off-list'] as const).some((one) => concepts.has(one)) ||
      /^(?:to|that|this|eso|esto|هذا|هيك|كده)$/.test(text),
  )

/** They say yes to what is offered. */
const agreeable = new Set(
  'fine good perfect great cool awesome excellent lovely wonderful nice brilliant genial excelente estupendo ممتاز رائع'.split(
    ' ',
  ),
)

/** Behind a yes they take some of it back. */
const adversatives = new Set('but pero aunque though بس لكن ولكن'.split(' '))

/** What is cancelled or moved may be named beside a yes. */
const appointmentWords = new Set('appointment booking visit cita turno reserva موعد الموعد موعدي الحجز حجزي'.split(' '))

/** What a question asks to do; "cancel it" is a yes to one of them only, and so are the others. */
export const verbs = ['book', 'cancel', 'move'] as const satisfies readonly Concept[]
export const verbAsked = (at: State['at']): (typeof verbs)[number] =>
  at.step === 'give-up' ? 'cancel' : at.step === 'confirm' && at.draft.moving ? 'move' : 'book'

const verbsByWord: readonly (readonly [RegExp, Concept])[] = [
  [/book|reserv|agend|احجز/u, 'book'],
  [/cancel|anul|[اأ]?لغي|كنسل/u, 'cancel'],
  [/mov|muev|cambi|غير|نقل/u, 'move'],
]
/** "Cancel it" where a booking is asked. */
export const isOfOther = ({ text, concepts }: Token, verb: Concept) =>
  verbs.some((one) => one !== verb && concepts.has(one) && concepts.has('yes')) ||
  (concepts.has('yes') && verbsByWord.some(([word, of]) => of !== verb && word.test(text)))

/** What was asked, told to be done: "cancel it", "cámbiela". */
const told = {
  cancel:
    /^(?:please |ok |okay |just |yes |yeah |go on |do |por favor )*cancel(?: it| that)?(?: please| now| thanks| thank you)*$|^(?:por favor )?(?:cancel|anul)[ae]n?(?:me)?(?:l[ao])?(?: por favor| gracias)?$/,
  move: /^(?:yes |yeah )?please do(?: thanks| thank you| it)*$|^(?:please |ok |okay |just )*(?:move|reschedule) (?:it|that|me)(?: please| now| thanks)*$|^(?:por favor )?(?:cambi[ae]|muev[ae]|reprogram[ae])l[ao](?: por favor| gracias)?$/,
  book: /^(?:yes |yeah )?please do(?: thanks| thank you| it)*$|^(?:please |ok |okay |just )*(?:book|reserve|schedule) (?:it|that|me|me in)(?: please| now| thanks)*$|^(?:por favor )?(?:reserv|agend|apart)[ae](?:me)?l[ao](?: por favor| gracias)?$/,
} as const

/** A wish to move in two words or three, behind nothing but content: "tomorrow is better for me, change it". */
const toldToMove =
  /(?:^| )(?:(?:change|move|switch|reschedule|shift) (?:it|that|me|am)|do (?:move|change) it|(?:cambi|muev|pas)[ae]l[ao]|(?:cambi|muev|pas)[ae]me(?:l[ao])?|بدلو|بدله|غيره|غيرو|انقله|انقلوه|حوله)(?: (?:then|please|now|thanks|por favor|gracias|لو سمحت))*$/
const besideMoving = new Set(
  'oya abeg please do ok okay yes yeah sure right so then is better best fine good great perfect suits works for me us i am happy with that it the mejor va viene queda me nos genial bien perfecto perfecta para orale andale dale si bueno vale listo es esta ya ايوه نعم اه واخا تمام ماشي طيب احسن افضل يناسبني مناسب اوكي انا لي لينا'.split(
    ' ',
  ),
)
const tellsToMove = (said: string): boolean => {
  const told = toldToMove.exec(said)
  return (
    told !== null &&
    said
      .slice(0, told.index)
      .split(' ')
      .every((word) => word === '' || besideMoving.has(word))
  )
}

/** "Would yes be ok" asks. */
const asking = new Set(['would', 'is', 'does', 'will', 'can', 'could', 'should', 'seria', 'sera', 'هل'])

/** "Would yes be ok", "yes, is that it". */
export const asksBack = (tokens: readonly Token[]): boolean => asking.has(tokens[0]?.text ?? '') || asksAgain(tokens)

/** A yes to the open question, and nothing beside it. */
export function isYes({ tokens, concepts, open, hour, day, rest }: ParsedText, at: State['at']): boolean {
  const verb = verbAsked(at)
  const isPlain = tokens.every(
    ({ text, concepts: of }) =>
      of.has(verb) ||
      (verb === 'cancel' && (of.has('absent') || of.has('off-list'))) ||
      appointmentWords.has(text) ||
      text.split(' ').every((word) => fillers.has(word) || (verb === 'cancel' && besideCancelling.has(word))) ||
      (!of.has('time') && besideYes.some((concept) => of.has(concept))),
  )
  // A question mark, or a part that is not read.
  const isUnsure = (['asking', 'aside'] as const).some(
    (one) => concepts.has(one) && !tokens.some(({ concepts: of }) => of.has(one)),
  )
  if (verb === 'move' && !isUnsure && !concepts.has('asking') && day === null) {
    if (tellsToMove(tokens.map(({ text }) => text).join(' '))) return true
  }
  if (tokens.some((token) => isOfOther(token, verb))) return false
  if (!isUnsure && !concepts.has('asking') && told[verb].test(tokens.map(({ text }) => text).join(' '))) return true
  if (tokens.some(({ text }) => adversatives.has(text))) return false
  if (/^(?:yeah|yes|sure) right$/.test(tokens.map(({ text }) => text).join(' '))) return false
  if (verb === 'cancel' && (!isYesToCancelling(tokens) || wantsAppointment(tokens))) return false
  const wantsIt = verb === 'cancel' && concepts.has('cancel') && tokens.some(({ text }) => wanting.has(text))
  const isContent =
    verb !== 'cancel' &&
    tokens.some(({ text }) => agreeable.has(text)) &&
    tokens.every(
      ({ text, concepts: of }) => agreeable.has(text) || fillers.has(text) || of.has('thanks') || of.has('noise'),
    )
  return (
    (concepts.has('yes') || wantsIt || isContent) &&
    isPlain &&
    !isUnsure &&
    !asksBack(tokens) &&
    open.size === 0 &&
    !hour &&
    day === null &&
    rest.every((word) => fillers.has(word) || (verb === 'cancel' && besideCancelling.has(word)))
  )
}

/** Beside a yes these take nothing back; a day, a question or a wish to come does. */
const mayTakeBack: readonly Concept[] = [
  'asking',
  'unreal',
  'report',
  'here',
  'late',
  'more-time',
  'move',
  'no',
  'book',
]
const meansAny = (token: Token | undefined, ...meanings: string[]) => saysAny(token?.text ?? '', ...meanings)

const hasNot = ({ text }: Token) => text.split(' ').some((word) => matchesExactly(word, 'not'))

/** "Fine" may be how somebody is. */
export const isFirmYes = (token: Token): boolean =>
  token.concepts.has('yes') && !token.text.split(' ').every((word) => content.has(word))

/**
 * A cancellation that is told, or a firm yes to it with why there is no need to come any more: "yes, the fever is gone",
 * "sí, ya no la necesito". What else is in it nobody knows, so this alone is no yes.
 */
export function tellsToCancel(parsed: ParsedText): boolean {
  const { tokens, concepts, day, hour } = parsed
  const isTakenBack =
    day !== null ||
    hour ||
    // A question mark, or a part that is not read.
    (['asking', 'aside'] as const).some(
      (one) => concepts.has(one) && !tokens.some(({ concepts: of }) => of.has(one)),
    ) ||
    asksBack(tokens) ||
    saysComing(parsed) ||
    tokens.some(
      (token) =>
        adversatives.has(token.text) ||
        (!['yes', 'cancel', 'absent', 'off-list'].some((one) => token.concepts.has(one as Concept)) &&
          !appointmentWords.has(token.text) &&
          !meansAny(token, 'healed', 'another') &&
          mayTakeBack.some((one) => token.concepts.has(one))),
    )
  if (isTakenBack) return false
  // "I don't need it | cancelled".
  if (tokens.some((token, at) => hasNot(token) && meansAny(tokens[at + 1], 'cancel'))) return false
  const isNeeded = tokens.some((token) => meansAny(token, 'want'))
  const isDenied = tokens.some(({ text, concepts: of }) => of.has('not') && !text.includes(' '))
  if (concepts.has('cancel') || concepts.has('off-list')) return !isDenied || isNeeded
  const isReason =
    concepts.has('absent') ||
    (isDenied && isNeeded && !tokens.some((token) => meansAny(token, 'cancel'))) ||
    (!isDenied &&
      (tokens.some((token) => meansAny(token, 'healed')) ||
        (tokens.some((token) => meansAny(token, 'another')) && tokens.some((token) => meansAny(token, 'doctor')))))
  return isReason && tokens.some(isFirmYes)
}

/** What a yes does. After another reply in between, it may be meant for that one. */
export const agreement = ({ offered }: State): Action => ({
  do: offered.some((action) => action.do === 'confirm') ? 'confirm' : 'go-on',
})

const thumbUp = /^(?:[👍✅👌🆗☑✔]|\p{Emoji_Modifier}|\uFE0F|\s)+$/u
const thumbDown = /^(?:[👎❌🚫🙅]|[♀♂\u200D]|\p{Emoji_Modifier}|\uFE0F|\s)+$/u

/** A thumb and the like as the answer to a question that books or moves; of a cancellation, which no one can take back, it tells too little. */
export function answerByThumb(text: string, state: State): Action | null {
  if (state.at.step !== 'confirm') return null
  if (thumbUp.test(text)) return agreement(state)
  return thumbDown.test(text) ? { do: 'leave' } : null
}

/** "No problem", "no sé": what begins with a no and is none. */
const noAnswer = new Set('problem worries idea doubt rush hurry se entiendo hay'.split(' '))

/** A text that begins with a no, whatever is said behind it: "no, it's fine as it is". */
export function beginsWithNo({ tokens, concepts }: ParsedText): boolean {
  const [first, second] = tokens
  const isNo = first?.concepts.has('no') === true
  return isNo && !concepts.has('asking') && !concepts.has('aside') && !noAnswer.has(second?.text ?? '')
}

const coming =
  /(?:^| )(?:(?:i|we) (?:still |)(?:need|want) (?:it|my appointment|the appointment)|(?:i|we) still (?:need|want) to (?:see|be seen)(?: by)? (?:the|my|a) (?:doctor|dr)|(?:i|we) (?:will|am going to|are going to|am still|still want to|want to|would like to|can) (?:come|coming|be there|attend|make it)|(?:i am|we are|still) coming|on my way|see you|si (?:voy|vamos|llego|puedo ir|ire)|(?:voy|vamos) a ir|ya voy|alla voy|vale voy|ahi (?:estare|nos vemos)|nos vemos|ire|quiero ir|(?:انا |احنا )?(?:جاي|جايه|جايين|بجي|باجي|بنجي|سأحضر|ساحضر|بحضر)|(?:راح|رح|بدي|ابي|ابغى|عايز) (?:اجي|احضر|نجي))(?: |$)/u

/** "Sure, I'll be there", under the question whether to cancel: they keep the appointment. */
export const saysComing = ({ tokens, concepts }: ParsedText): boolean =>
  !(concepts.has('asking') && !tokens.some(({ concepts: of }) => of.has('asking'))) &&
  !tokens.some(
    ({ concepts: of }) => of.has('not') || (of.has('unreal') && !of.has('yes')) || of.has('cancel') || of.has('absent'),
  ) &&
  coming.test(tokens.map(({ text }) => text).join(' '))

/** Before a no: "wait, no", "actually leave it". */
const hesitation = new Set('actually well oh mejor nada pues wait espera espere استني استنا انتظر لحظه'.split(' '))

/** "Don't", "don't book it", "no quiero": a no to what was asked. */
export function deniesQuestion({ tokens, concepts, day, rest }: ParsedText): boolean {
  const denials: readonly Concept[] = ['not', 'no', 'noise', 'me', 'question', 'thanks', 'link', 'yes', 'book']
  const isPlain = tokens.every(
    ({ text, concepts: of }) => hesitation.has(text) || denials.some((concept) => of.has(concept)),
  )
  return (concepts.has('not') || concepts.has('no')) && isPlain && day === null && rest.length === 0
}
