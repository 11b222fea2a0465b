/** What announces the news and is no part of it: "I would like to inform you that", "can you tell the doctor". */
const beforeNews = "(?= (?:i|we)(?:['’]?(?:m|re|ve|ll))?(?!\\p{L})| im )"
const english = [
  `(?:just |only )?(?:to say|saying|wanted to say)(?: that)?${beforeNews}`,
  "(?:i (?:would like|want|wanted|wish) to|i['’]?d like to|just(?: to)?|this is to)? ?" +
    "(?:let(?:ting)?|inform(?:ing)?|tell(?:ing)?|notify(?:ing)?|advis(?:e|ing)) (?:you|u|y['’]?all)(?: guys)?" +
    `(?: know)?(?: that)?${beforeNews}`,
  '(?:(?:can|could|would|will) (?:you|u|someone) )?(?:please |pls |plz )?(?:let|tell|inform|notify) ' +
    '(?:the doctor|the doc|dr\\.? \\p{L}+|doctor \\p{L}+|them|him|her|reception|the (?:front )?desk|the nurse)' +
    `(?: know)?(?: that)?${beforeNews}`,
]
const spanish = [
  '(?:quisiera|queria|quería|me gustar[ií]a|deseo|quiero) saber si (?=(?:puedo|podr[ií]a|puede|pueden|se puede)(?!\\p{L}))',
  '(?<!(?:c[oó]mo|cu[aá]ndo|d[oó]nde|que|qué|si) )(?:(?:quisiera|queria|quería|quiero|deseo|solo|para) )?' +
    '(?:informarles?|avisarles?|comunicarles?|decirles?|(?:les?|te) (?:aviso|informo|comunico))(?: de)? que',
  '(?:(?:me )?(?:puede|pueden|podr[ií]an?) )?(?:avisarle|decirle|avisar|d[ií]gale|d[ií]ganle|av[ií]sele|av[ií]senle|dile) ' +
    '(?:al doctor|a la doctora|al dr\\.? \\p{L}+|a la dra\\.? \\p{L}+|al m[eé]dico|a la recepcionista) que' +
    '(?= (?:voy|llego|estoy|llegar[eé]|me|ya)(?!\\p{L}))',
]
const arabic = [
  '(?:أود|اود|أريد|بدي|حابب|حبيت) (?:إبلاغكم|ابلاغكم|إعلامكم|اعلامكم|إخباركم|اخبركم|ابلغكم|أخبركم|أبلغكم)' +
    '(?: (?:أن|ان|بأن|بان|أنني|انني|بأنني|إني|اني))?',
]
/** "I'm not saying I want to cancel" announces nothing. */
const denied = "(?:not|n['’]?t|never|no|nunca|ما|مش|مو|لا) "
const preambles = new RegExp(`(?<!\\p{L})(?<!${denied})(?:${[...english, ...spanish, ...arabic].join('|')})`, 'giu')

/** "Sí", and a "si" that is no "if": before a request or a courtesy. */
const requested =
  '(?:cancel|cansel|anul|c[aá]mbi|mu[eé]v|reserv|resérv|cancél|agend|confirm|pas|h[aá]g)[aeé]n?(?:me)?l[ao]'
const spanishYes = new RegExp(
  `(?<!\\p{L})(?:sí|si(?=\\s(?:pues|por favor|porfa|claro|gracias|ya|quiero|confirmo|(?:cancel|anul)[ae]n?|${requested})(?!\\p{L})))(?!\\p{L})`,
  'giu',
)

/** The Arabic yes that is written as "which" is, before a request. */
const arabicYes =
  /^(?:[اإأ]ي|[اإأ]يه)(?: (?:والله|حبيبي|حبيبتي|خلاص|طبعا))*[\s,،]+(?=[اأ]?لغ|كنسل|شيل|[اأ]مسح|[اأ]حذف|غير|[اأ]?نقل|احجز|نعم|تمام)/u

/** An Arabic verb of the patient behind an "and" that is written onto it. */
const joined =
  /(?<!\p{L})و(?=(?:ب|ه|ح|س|سا|سأ|هن|بن|سن)?[اأن]?تأخر(?!\p{L})|[اأ]نا(?!\p{L})|را?ح |(?:ب|ه|ح|س|سا)?[اأ]?وصل مت[اأ]خر)/gu

/** Who came along: "mum and me are here" is "we are here". */
const together =
  /(?<!\p{L})(?:(?:me|i|myself) (?:and|&|n) (?:my |our |the )?\p{L}+|(?:my |our |the )?\p{L}+ (?:and|&|n) (?:me|i|myself)) (?=are|r|have|just)/giu

/** The same in the other languages, and behind what is said of both: "estamos aquí, mi marido y yo". */
const companions =
  /(?<!(?:para|con|de|a) )(?<!\p{L})(?:yo y (?:mi|mis|nuestr[oa]s?) \p{L}+|(?:mi|mis|el|la) \p{L}+ y yo)(?!\p{L})|(?<=(?:^|\P{L})we(?:['’]?re| are) .*)[, ]+(?:me|i|my \p{L}+) (?:and|&) (?:my \p{L}+|me|i)(?=\s*[.!]?$)/giu

/** A request in the middle of a sentence without a comma: "he is still ill can I come tomorrow". */
const request = /(?<=\p{L}) (?=(?:can|could|may) (?:i|we|you|u|someone)(?!\p{L}))/giu
/** A plea is one too: "I'm here don't skip me". */
const plea =
  /(?<=\p{L}) (?=(?:(?:pls|please) )?(?:don['’]?t|do not) (?:skip|pass|forget|lose|give)(?!\p{L})|no (?:me|nos) (?:salt|brinqu|pas[ae]|pierd|olvid)|لا (?:تطوف|تفوت|تعدو|تتخط|تنس|تتجاوز))/giu
/** Behind these it is no sentence of its own. */
const openSentence =
  /(?<!\p{L})(?:if|unless|in case|when|how|what|where|who|why|which|whether|that|or|and|but|so|as|than|early|late)(?!\p{L})[^.,;!?]*$/iu

/** The text with a comma behind what comes before the news: a yes, an announcement, an "and" written onto a verb. */
/** Who came along left out. */
export const withoutCompanions = (text: string): string => text.replace(companions, ' ')

export const withCommas = (text: string): string =>
  text
    .replace(together, 'we ')
    .replace(request, (space, at: number, whole: string) => (openSentence.test(whole.slice(0, at)) ? space : ', '))
    .replace(plea, (space, at: number, whole: string) => (openSentence.test(whole.slice(0, at)) ? space : ', '))
    .replace(spanishYes, '$&,')
    .replace(arabicYes, 'ايوه, ')
    .replace(preambles, ',')
    .replace(joined, ',')
