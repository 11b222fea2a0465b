import { numberIn } from './intents.ts'
import { matchesExactly } from './lexicon.ts'
import type { ParsedText } from './parse-text.ts'
import { plain, wordsOf } from './plain.ts'

/** A larger number does not say how far away the patient is. */
const MAX_LEAD_MINUTES = 240

/** By them a text says how far away somebody is, and not how long somebody has waited. */
const travel = new Set(
  `away there out take takes gps drive driving far arrive arriving arrival reach reaching eta alla ahi llego llegar llegare llegando
   llegamos estoy estare estaremos tardo faltan distancia بعد اصل واصل بوصل بنوصل هوصل راح اوصل واوصل نوصل ساصل سنصل بعيد
   يبعد خلال اكون واكون بكون وبكون هكون ساكون عندكم جاي جايه قدامي باقي`
    .split(/\s+/)
    .map(plain),
)
const onTheWay =
  /\b(?:on (?:my|the) way|from (?:you|there|here|the clinic)|to get (?:to|there|here))\b|\ben camino\b|\bpara alla\b/

/** "There in 20", "llego en 20": minutes without the word. */
const withoutUnit =
  /(?:there|here|arrive|arriving|reach|reaching|coming|llego|llegamos|llegare|estoy|estare|ahi|alla|اصل|بوصل|عندكم) (?:in|en|like|about|around|unos|como|بعد|خلال|\s)* ?(\d{1,2}|\p{L}+)$|^(?:in|en|eta|see you in) (\d{1,2}|\p{L}+)$|^(?:about |like |only |just )?(\d{1,2}) (?:away|out)$/u

const inWords: Record<string, number> = {
  five: 5,
  ten: 10,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  cinco: 5,
  diez: 10,
  quince: 15,
  veinte: 20,
  treinta: 30,
}

/** In how many minutes the patient is there, as "20 minutes", "20 minutes away" or "there in 20" say; or null. */
export function leadMinutes(text: string, { concepts, rest }: ParsedText): number | null {
  const words = wordsOf(text)
  const said = words.join(' ')
  const saysTravel = words.length <= 3 || words.some((word) => travel.has(word)) || onTheWay.test(said)
  const [, ...bare] = withoutUnit.exec(said) ?? []
  const counted = bare.find((number) => number !== undefined) ?? ''
  const unitless = inWords[counted] ?? (/^\d+$/.test(counted) ? Number(counted) : null)
  const saysMinutes = concepts.has('minutes') || words.some((word) => matchesExactly(word, 'minutes'))
  const number = saysMinutes && saysTravel ? numberIn(rest) : unitless
  return number !== null && number <= MAX_LEAD_MINUTES ? number : null
}
