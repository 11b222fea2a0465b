import { type Act, addressed, sat, verbsOfOthers, words } from './act-grammar.ts'
import type { Token } from './lexicon.ts'
import { has, isAny, isDenial, isFirstPerson, isNumber, isUnknown } from './subject.ts'
import { meaningsOf, means } from './thesaurus.ts'
import type { Concept } from './vocabulary.ts'

/** The word of an act, what is before and after it in its clause, and the whole text. */
type Around = { key: Token; previous: readonly Token[]; following: readonly Token[]; whole: readonly Token[] }

const isOneOf = (set: ReadonlySet<string>) => (token: Token) => token.text.split(' ').some((word) => set.has(word))

/** Behind "late" they complain. */
const again = words('again usual always huh eh otra nuevo siempre كالعاده دايما مره اليوم')

/** Beside "outside" they name the clinic. */
const arriving = words('clinic hospital office building lobby door entrance reception consulting consultation room')

/** Places behind "arrived" that are not the clinic. */
const elsewhere = words(
  'online bed cama التخت بالتخت السرير بالسرير اجازه flight vuelo home house work school airport hotel town city country job vacation holiday casa viaje trabajo escuela aeropuerto hotel ciudad pais vacaciones oficina البيت بيتي بيتنا للبيت الشغل شغلي السفر المطار المدرسه البلد المدينه الدوام دوامي الفندق',
)

/** Beside an Arabic "late" they are what is late. */
const lateThings = words('العياده عيادتكم الموعد موعدي الدور الوقت المواعيد الرساله رسالتكم')

/** Behind "cancel" it is not now, not all or not sure: "can I cancel afterwards?", "without". */
const reservations = words('afterwards anytime despues luego بعدين without sin بدون if si')

/** How somebody is, and not where. */
const wellness = words('mejor bien mal sano sana listo lista listos harto harta cansado cansada mejorcito mejorcita')

/** Anywhere in a text they make its place another one: "at the wrong clinic". */
const otherPlace = words(
  'closed wrong another other cerrado cerrada مسكر مسكره مقفل مغلق مغلقه otra otro equivocada equivocado ثانيه تانيه اخرى غلط',
)

/** They make "can not come" something else: "come up with", "make it any clearer". */
const otherVerbs = words(
  'back upstairs downstairs with up any without by alone early out over across through con sin solo sola لوحدي لحالي وحدي',
)

/** "More time to": what for decides. */
const purpose = words('to para لاصل لاوصل للوصول عشان حتى')

/** Why somebody needs more time: to get here. */
const travelling = words('get there here arrive arriving reach come park parking find be llegar estacionar aparcar')

const asked = words('need give let hold wait have can could may would necesito deme denme')
const onTheRoad = words('drive driving away out walk walking ride left')
const needing = words('need necesito احتاج بدي محتاج')
const more = words('more another extra mas otros')
const reaching = words('get there reach arrive llegar لاصل لاوصل للوصول اوصل اصل')

/** Before minutes that somebody is glad to wait. */
const canWait =
  /(?:^| )(?:(?:can|could|will|happy to|do not mind) wait(?:ing)?|(?:puedo|podemos) esperar|(?:بقدر|اقدر|ممكن) (?:استنى|انتظر))(?: \p{N}+)?$/u
/** Before minutes that were waited, and are not asked for. */
const waited = words('waited waiting been espere esperado esperando llevo انتظرت استنيت ناطر')

/** After "late"; a noun there is what is late: "late shift". */
const besideLate: readonly Concept[] = [
  'noise',
  'thanks',
  'greeting',
  'me',
  'link',
  'minutes',
  'today',
  'asking',
  'question',
  'not',
  'polite',
  'late',
  'yes',
]

/** Behind "late" they begin why. */
const becauseOf = words('due because as since owing')

const determiners = words('a an un una my our his her the this that ese esa mi la el su nuestra nuestro esta')

const stillThere = words('still todavia aun sigo لسا لسه بعدني')

const waitingWords = words('waiting esperando')

/** "Still waiting here, how much longer?", "here to stay", "arrived home", "at the wrong clinic", "outside the city", "here for you". */
function isElsewhere({ key, previous, following, whole }: Around): boolean {
  const [next, afterNext] = following
  // "Ya estoy mejor", "me encuentro mejor".
  if (/^(?:ya est(?:oy|amos)|me encuentro)$/.test(key.text) && wellness.has(next?.text ?? '')) return true
  const isLongWait = isOneOf(waitingWords)
  if ([...previous, key].some(isLongWait) && whole.some(({ text }) => /^how (?:long|much)/.test(text))) return true
  if (
    [...previous, key].some(isOneOf(sat)) &&
    whole.some(({ text, concepts }) => concepts.has('status') && text !== 'waiting')
  )
    return true
  // "Still in the parking lot".
  if (/parking|car park|estacionamiento|aparcamiento|موقف/.test(key.text) && whole.some(isOneOf(stillThere)))
    return true
  // "I arrived in London", "good here, thanks".
  const isPlace = /^(?:in|to|a|en|الي|في)$/.test(next?.text ?? '') && afterNext !== undefined && isUnknown(afterNext)
  if (isPlace && !arriving.has(afterNext.text) && meaningsOf(afterNext.text).length === 0) return true
  // "Arrived at my office", "reached an agreement".
  const isOwn = /^(?:at|in)$/.test(next?.text ?? '') && afterNext?.text === 'my'
  if (isOwn && following[2] !== undefined && !isAny(following[2], ['book', 'other'])) return true
  if (/^an?$/.test(next?.text ?? '') && afterNext !== undefined && isUnknown(afterNext)) return true
  if (/^(?:good|fine|ok)$/.test(previous.at(-1)?.text ?? '') && key.text === 'here' && previous.length === 1)
    return true
  // "I have come out of the station".
  if (/ come$/.test(key.text) && /^(?:out|from|off|down|across)$/.test(next?.text ?? '')) return true
  if (next?.text === 'to' || next?.text === 'is' || (next?.text === 'for' && afterNext?.text === 'you')) return true
  // "Outside, but I can't find the clinic".
  if (whole.some((one) => has(one, 'where') && isDenial(one))) return true
  if (following.some(isOneOf(elsewhere)) || whole.some(isOneOf(otherPlace))) return true
  return /(?:outside|inside)$/.test(key.text) && following.some((one) => isUnknown(one) && !arriving.has(one.text))
}

/** "A late shift", "late again", "الموعد متأخر". */
function isLateOtherwise({ key, previous, following }: Around): boolean {
  // "The late one", who may be anybody.
  if (/^ال/u.test(key.text) || previous.some(isOneOf(lateThings))) return true
  const namesPatient = [...previous, key].some(isFirstPerson)
  if (!namesPatient && (following.some(isOneOf(again)) || /^متاخر(?:ين|ون)$/u.test(key.text))) return true
  const [next, afterNext] = following
  // "I'll be home late", "llego tarde a casa".
  if (/(?:^| )be (?:back )?home$/.test(previous.map(({ text }) => text).join(' '))) return true
  const isAt = /^(?:at|to|for|a|al|para|علي|ع)$/.test(next?.text ?? '')
  if (isAt && afterNext !== undefined && elsewhere.has(afterNext.text)) return true
  // "Running late is not like me", but "I'm running late is that OK".
  const isSubject = next !== undefined && verbsOfOthers.has(next.text)
  if (isSubject && !/^(?:that|it|this)$/.test(afterNext?.text ?? '')) return true
  if (!/^(?:late|delayed)$/.test(key.text)) return false
  const isNoun = next !== undefined && !isAny(next, besideLate) && !isNumber(next) && !becauseOf.has(next.text)
  return isNoun || /^(?:a|the|an)$/.test(previous.at(-1)?.text ?? '')
}

/** "More time to think", "I waited 10 more minutes", "I need 20 minutes to get there", which is how far away it is. */
function isTimeOtherwise({ key, previous, following, whole }: Around): boolean {
  if (following[0]?.text === 'of' || previous.some(isOneOf(waited))) return true
  if (canWait.test(previous.map(({ text }) => text).join(' '))) return true
  // "Avísame con más tiempo".
  if (previous.at(-1)?.text === 'con' && /^mas /.test(key.text)) return true
  // "15 more minutes and I'm there".
  if (/\bmin/.test(key.text) && !isOneOf(asked)(key) && whole.some(({ text }) => text === 'there')) return true
  if (!isOneOf(asked)(key) && following.some(isOneOf(onTheRoad))) return true
  const isWay = following.some(isOneOf(reaching)) && following.some(isOneOf(purpose))
  if (isWay && isOneOf(needing)(key) && !isOneOf(more)(key)) return true
  return following.some(isOneOf(purpose)) && !following.some(isOneOf(travelling))
}

/** "Can't come to the phone", "can't come up with it", "no puedo ir en bus". */
function isAbsentOtherwise({ following }: Around): boolean {
  const [next, ...others] = following
  if (next === undefined) return false
  // "I'm not going to get there for a while."
  if (next.text === 'yet' || (next.text === 'for' && /^(?:a|another|some|10|5|15|20)/.test(others[0]?.text ?? '')))
    return true
  // "No puedo ir al baño", "can't come in the back door".
  const noun = /^(?:a|al|the|el|la)$/.test(next.text)
    ? others.find((one) => !/^(?:la|back)$/.test(one.text))
    : undefined
  if (noun !== undefined && (isUnknown(noun) || has(noun, 'beyond'))) return true
  if (next.text === 'en' && others.some((one) => has(one, 'other'))) return true
  if (next.text === 'to' && !others.some((one) => has(one, 'book') || arriving.has(one.text))) return true
  return otherVerbs.has(next.text) || /(?:ando|iendo)$/.test(next.text) || (isUnknown(next) && others.length === 0)
}

/** Of these it is the appointment: "cancel hers". */
const whoseAppointment = words('hers his theirs mine')

/** "Cancel my insurance" and "cancel dinner" are about no appointment. */
function isOfSomethingElse(following: readonly Token[]): boolean {
  const [next, noun] = following
  if (next === undefined || following.some((one) => isAny(one, ['book', 'status']))) return false
  const isThing = (one: Token) =>
    has(one, 'beyond') || (has(one, 'other') && !isAny(one, ['aside', 'noise']) && !addressed.has(one.text))
  if (following.some(isThing)) return true
  if (
    whoseAppointment.has(next.text) &&
    following.slice(1).every((one) => isAny(one, ['noise', 'today', 'link', 'polite', 'thanks']))
  )
    return false
  const thing = determiners.has(next.text) ? noun : next
  return (
    thing !== undefined && !/^(?:number|numero|رقم)$/.test(thing.text) && (isUnknown(thing) || has(thing, 'beyond'))
  )
}

/** "Cancel dinner", "is it rude to cancel?", "cancelling would be a mistake", "I wanted to cancel but now I don't". */
function isCancelOtherwise({ key, previous, following, whole }: Around): boolean {
  const [next] = following
  const last = whole.at(-1)
  if (isOfSomethingElse(following)) return true
  // In Arabic "I cancelled yesterday" may be "it was cancelled" too.
  if (/^(?:ل|ال)غيت$/u.test(key.text) && following.some((one) => has(one, 'past'))) return true
  // "Cancel, I don't want it" denies something else.
  const isDenied = last !== undefined && last !== key && isDenial(last) && !isAny(last, ['absent', 'cancel'])
  if (isDenied) return true
  if (next !== undefined && (next.text === 'would' || verbsOfOthers.has(next.text))) return true
  // "I would cancel but it hurts"; "would you cancel" asks for it.
  if (/(?:^| )would$/.test(previous.at(-1)?.text ?? '')) return true
  if (previous.at(-1)?.text === 'to' && previous.slice(-2).some(isUnknown)) return true
  return following.some(
    (one) => isAny(one, ['later', 'late']) || /(?:^| )if /.test(one.text) || reservations.has(one.text),
  )
}

/** "If I'm not here, call me". */
const conditions = words('if unless when once after si cuando اذا لما')

/** "Call me Ishmael", "call me a taxi", "call me when it's my turn", which is what the messages are for. */
function isCalledOtherwise({ key, following, whole }: Around): boolean {
  // "Call me when you can" is none.
  const isAtLeisure = whole.some(({ text }) => means(text, 'able', 'whoever'))
  if (!isAtLeisure && whole.some((one) => one !== key && conditions.has(one.text.split(' ')[0] ?? ''))) return true
  const [next, noun] = following
  const thing = next !== undefined && determiners.has(next.text) ? noun : next
  const isThing = thing !== undefined && (isUnknown(thing) || (thing === noun && has(thing, 'other')))
  return isThing || following.some((one) => has(one, 'status'))
}

/** Whether the words around an act make it something else. */
export function isSomethingElse(act: Act, around: Around): boolean {
  switch (act) {
    case 'here':
      return isElsewhere(around)
    case 'late':
      return isLateOtherwise(around)
    case 'more-time':
      return isTimeOtherwise(around)
    case 'absent':
      return isAbsentOtherwise(around)
    case 'call-back':
      return isCalledOtherwise(around)
    case 'cancel':
      return isCancelOtherwise(around)
    default:
      return false
  }
}
