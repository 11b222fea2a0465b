import { numberIn } from './intents.ts'
import { matchesExactly } from './lexicon.ts'
import type { ParsedText } from './parse-text.ts'
import { plain, wordsOf } from './plain.ts'

/** A larger number does not say how far away the patient is. */
export const MAX_LEAD_MINUTES = 240

/** By them a text says how far away somebody is, and not how long somebody has waited. */
const travel = new Set(
  `away there out take takes gps drive driving far arrive arriving arrival reach reaching eta alla ahi llego llegar llegare llegando
   llegamos estoy estare estaremos tardo faltan distancia بعد اصل واصل بوصل بنوصل هوصل راح اوصل واوصل نوصل ساصل سنصل بعيد
   يبعد خلال اكون واكون بكون وبكون هكون ساكون عندكم جاي جايه قدامي باقي vivo vivimos live ساكن ساكنه بيتي وبينكم لاصل لاوصل للوصول`
    .split(/\s+/)
    .map(plain),
)
const onTheWay =
  /\b(?:on (?:my|the) way|from (?:you|there|here|the clinic)|to get (?:to|there|here))\b|\ben camino\b|\bpara alla\b/

/** "There in 20", "llego en 20": minutes without the word. */
const withoutUnit =
  /(?:there|here|arrive|arriving|reach|reaching|coming|llego|llegamos|llegare|estoy|estare|ahi|alla|اصل|بوصل|عندكم) (?:in|en|like|about|around|unos|como|بعد|خلال|\s)* ?(\d{1,2}|\p{L}+)$|^(?:in|en|eta|see you in) (\d{1,2}|\p{L}+)$|^(?:about |like |only |just )?(\d{1,2}) (?:away|out)$/u

/** Who asks to be told so many minutes before the turn is that far away: "text me 20 min before", "avísenme media hora antes". */
const telling =
  /(?:^| )(?:tell|telling|text|message|ping|notify|alert|remind|warn|warning|buzz|nudge|shout|notice|heads up|let me know|know|reminder|avis\p{L}*|mensaje|mensajito|diga\p{L}*|dime|mand\p{L}*|notif\p{L}*|recuerd\p{L}*|recordatorio|تذكير|ذكروني|خبر\p{L}*|نبه\p{L}*|ذكر\p{L}*|ابعت\p{L}*|ارسل\p{L}*|راسل\p{L}*|بلغ\p{L}*|علم\p{L}*|رساله|تنبيه|اشعار)(?: |$)/u
const ahead =
  /(?:minutes|mins|min|minutos|minuto) (?:(?:of|de) )?(?:to (?:my|the) (?:time|turn|appointment|slot)|before|prior|ahead|beforehand|in advance|notice|warning|heads up|early|left|antes|previo|de antelacion|de anticipacion)(?: |$)|(?:^| )(?:before|advance|heads up|notice|warning|antes|anticipacion) .*(?:minutes|mins|min|minutos)(?: |$)|(?:^| )(?:قبل|قبلها|قبله)(?: |$)/u

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

/** By how many people are ahead, or only well before: "ping me when two are left", "avísame con más tiempo". */
const notice =
  /(?:^| )(?:when|once|as soon as|cuando|en cuanto|al|لما|عندما|وقت|بس|حين|اول ما) (?:[^ ]+ ){0,4}?(?:\d{1,2}|one|two|three|four|five|a couple|few|un|una|dos|tres|cuatro|cinco|pocos|pocas|واحد|اتنين|اثنين|شخصين|نفرين|ثلاثه|تلاته|ثلاث|اربعه|خمسه|شخص)(?: |$)(?=.*(?:people|person|persons|ppl|patients|left|ahead|before|front|persona|personas|gente|pacientes|delante|antes|falt|qued|شخص|اشخاص|نفر|ناس|قدامي|قبلي|امامي|يضل|يبقي|يبقى|باقي))|(?:^| )(?:more|earlier|better|longer|plenty of|enough|good|much) (?:warning|notice|heads up)(?: |$)|(?:^| )(?:well|way|long) (?:before|ahead|in advance)(?: |$)|(?:^| )(?:in (?:good|plenty of) time|in advance|ahead of time|earlier)(?: |$)|(?:^| )con (?:mas |bastante |suficiente |buen |mucho |mucha )?(?:tiempo|antelacion|anticipacion|margen)(?: |$)|(?:^| )(?:bastante|mucho|un buen rato) antes(?: |$)|(?:^| )(?:من )?(?:بدري|ابكر)(?: |$)|(?:^| )بوقت (?:كافي|اطول|طويل)(?: |$)/u

/** Who asks to be told earlier and not how many minutes: alerts go by them, so it is asked back. */
export function asksForNotice(text: string): boolean {
  const words = wordsOf(text)
  const said = words.join(' ')
  return notice.test(said) && telling.test(said) && !words.some((word) => matchesExactly(word, 'not'))
}

/** "Don't text me 10 minutes before" asks for nothing. */
export function asksToBeTold(text: string): boolean {
  const words = wordsOf(text)
  const said = words.join(' ')
  return ahead.test(said) && telling.test(said) && !words.some((word) => matchesExactly(word, 'not'))
}

/** How many minutes away the patient is, as "20 minutes", "20 minutes away", "there in 20" or "text me 20 min before" say; or null. */
export function leadMinutes(text: string, { concepts, rest }: ParsedText): number | null {
  const words = wordsOf(text)
  const said = words.join(' ')
  const saysTravel =
    asksToBeTold(text) || words.length <= 3 || words.some((word) => travel.has(word)) || onTheWay.test(said)
  const [, ...bare] = withoutUnit.exec(said) ?? []
  const counted = bare.find((number) => number !== undefined) ?? ''
  const unitless = inWords[counted] ?? (/^\d+$/.test(counted) ? Number(counted) : null)
  const saysMinutes = concepts.has('minutes') || words.some((word) => matchesExactly(word, 'minutes'))
  const number = saysMinutes && saysTravel ? numberIn(rest) : unitless
  return number !== null && number <= MAX_LEAD_MINUTES ? number : null
}
