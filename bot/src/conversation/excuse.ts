import { plain, wordsOf } from './plain.ts'

const listed = (text: string) => new Set(text.trim().split(/\s+/).map(plain))

const minutes = listed('minutes mins min seconds secs minutos minutitos segundos ratito دقايق دقائق دقيقتين ثواني')
/** Who only says "one sec" is there before anybody else could be; who asks for it may not be. */
const moments = listed(
  'sec second moment minute minuto minutito momento momentito segundo segundito tantito لحظة لحظات ثانية ثانيتين دقيقة شوي شوية',
)

/** What keeps somebody from the door for minutes; alone they may be what is asked for. */
const reasons = listed(
  `toilet toilets bathroom loo restroom washroom parking park car meter pharmacy atm coffee nappy diaper
   baño sanitario estacionando aparcando parqueando estacionándome aparcándome parqueándome estacionar aparcar carro coche farmacia cajero pañal
   حمام الحمام بالحمام تواليت التواليت بالتواليت بركن اركن بصف اصف السيارة بالسيارة العربية بالعربية الصيدلية بالصيدلية`,
)

const numbers = listed(
  'a one two three four five six seven eight nine ten fifteen couple few un una uno dos tres cuatro cinco diez quince ثلاث تلات خمس خمسة عشر عشرة',
)
const isNumber = (word: string) => numbers.has(word) || /^\p{N}{1,2}$/u.test(word)

/** All that an excuse may say beside them. No word is of a place at the clinic, or of anybody else. */
const others = listed(
  `i im am we are re was just still only in on at the my it that of to for me us an please pls plz ok okay sorry hi hello hey oh no omg oops
   yes yeah wait hold hang give gimme need more another extra quick quickly back there coming out away near nearly almost round now so soon already
   not ready yet stepped popped out tying shoes jacket coat phone fetching paying kindly let use using finishing changing feed feeding find get getting lift stairs elevator be with after about like sir maam doctor dear do skip corner que
   estoy estamos ando toy sigo todavía aún ya casi en el la los y de del por fa favor porfa porfis perdón disculpe disculpa ay uy espere espera esperen
   espérenme espéreme espérame dame deme denme déjeme déjame permítame vuelvo regreso ahora ahorita solo nomás unos más otros necesito no sí hola
   señorita doctora mi salten salteen cerca salgo subo llego aguante aguanta aguántenme aguántame a para
   انا احنا نحن في لسه لسا لساتني بعدني بس استنى استنوا استنو استنوني استناني انتظروا انتظروني انتظر لو سمحت سمحتم سمحتوا من فضلك فضلكم اسف
   اسفة عفوا معلش معليش طيب اوكي اعطوني اعطيني عطوني ادوني اديني اصبروا اصبر اصبرولي و واجي وجاي وجاية وباجي جاي جاية راجع راجعة وراجع
   طالع طالعة وطالع وبطلع بدي محتاج محتاجة احتاج كمان يا دكتور دكتورة والله الان الحين هلق هلا دلوقتي واكون وبكون عندكم بدور ادور على موقف قريب قريبة منكم لا تطوفوني تفوتوني`,
)

const holding =
  /(?:^| )(?:hang on|hold (?:on|it)|wait|esper[ae]n?(?:me)?|aguant[ae]n?(?:me)?|استن(?:ي|ى|و|وا|وني|اني)|انتظر(?:وا|وني)?|اصبر(?:وا|ولي)?)(?: |$)/u
const asking =
  /(?:^| )(?:give me|gimme|need|dame|deme|denme|اعطوني|اعطيني|عطوني|ادوني|اديني|(?:back|there|regreso|vuelvo|llego|راجع|جاي)(?: in| en| بعد)) (?:\p{L}+ )?\p{N}{1,2}(?: |$)/u
/** Words of a request. */
const requesting =
  /(?:^| )(?:please|pls|plz|give|gimme|need|let|porfa|porfis|favor|d[ae]n?me|permitame|dej[ae]me|necesito|سمحت|سمحتم|سمحتوا|فضلك|فضلكم|عطوني|اعطوني|اعطيني|ادوني|اديني|بدي|محتاج)(?: |$)/u
/** Who waits, who does not come, or where they are not. */
const otherwise =
  /(?:^| )(?:(?:i|we|to) (?:wait|hold)|not coming|no vuelvo|do not (?:wait|hold)|(?:not|no) (?:in|at|on|en|في))(?: |$)/u
/** "Already?" asks nothing, and neither does "ya?". */
const surprise = /(?:already|so soon|now|ya|tan pronto|الحين|بسرعة)\s*[?؟!]+/giu
/** "I went to the loo". */
const goingTo = /(?:^| )(?:go|going|gone|went|popped|popping|nipped|stepped|gotta go|fui|voy) (?:out )?(?:to|al?)(?= )/g

const MAX_WORDS = 14

/** The words of a text that has none but those of an excuse; else none. */
function excuseIn(text: string): string[] {
  const said = text.replaceAll(surprise, ' ')
  if (/[?؟]/.test(said)) return []
  const all = wordsOf(said).join(' ').replaceAll(goingTo, ' in')
  const words = all.split(' ').filter(Boolean)
  if (words.length > MAX_WORDS || otherwise.test(all)) return []
  const isOf = (word: string) => isNumber(word) || [minutes, moments, reasons, others].some((of) => of.has(word))
  return words.every(isOf) ? words : []
}

const says = (words: string[], of: ReadonlySet<string>) => words.some((word) => of.has(word))
const isLong = (words: string[]) =>
  says(words, minutes) || (says(words, moments) && words.some((word) => /^\p{N}/u.test(word)))

/** "Give me a minute", which alone is no reason to let others go first. */
export function isMoment(text: string): boolean {
  const words = excuseIn(text)
  return says(words, moments) && !isLong(words) && !says(words, reasons)
}

/**
 * Whether a text says in a few words that somebody comes to the door in a moment, or what keeps them from it: "in the toilet,
 * 2 mins", "still parking", "one moment please". It is one only of whom has been called; else the same words may ask for
 * the toilet, or say how far away somebody lives. So all of its words have to be of an excuse.
 */
export function isExcuse(text: string): boolean {
  const words = excuseIn(text)
  const all = words.join(' ')
  const isReason = words.length > 1 && says(words, reasons)
  const isRequest = (says(words, moments) && requesting.test(all)) || holding.test(all) || asking.test(all)
  return isReason || isLong(words) || isRequest
}

/** How somebody says that they come through the door now. */
const comingIn = new RegExp(
  `(?:^| )(?:${[
    '(?:come|coming|comin|heading|headed|walking|walkin|stepping|popping|running|rushing|going|way|feet)(?: right| straight| back| over| now)*(?: in| inside| through| up)?(?: (?:to|towards|into|for|through) (?:the|your|his|her))?(?: in| inside| through| room| door| office)',
    'knocking|entering|(?:at|by|outside) (?:the|your|his|her) door|be right (?:there|in|over)|in the (?:hall|hallway|corridor)',
    '(?:ya|voy|vamos|estoy|estamos) (?:voy )?(?:paso|pasamos|pasando|entro|entramos|entrando)|entrando|(?:a|en) la puerta',
    '(?:و?سادخل|داخل|داخله|داخلين|ادخل|بدخل|هدخل|بفوت|فايت|فايته)|(?:على|عند|ع) (?:الباب|باب)|جاي(?:ه|ين)? (?:الحين|حالا|هلق|هلا|دلوقتي)|في الممر',
  ].join('|')})(?= |$)`,
  'u',
)
const besideComing = listed(
  `i im am we are re just now right already ok okay yes yeah oh omg sorry hi hello hey on my me at by outside the to for from in it that this of out please pls sir maam doctor dear
   come coming comin heading headed walking walkin stepping popping running rushing going way feet knocking entering inside through into towards over back up
   room door office hall hallway corridor be there his her your saw heard seen got message thanks thank you straight
   estoy estamos ando ya en el la al a del por favor perdón disculpe ay sí hola doctora señorita
   entrando paso pasamos pasando entro entramos voy vamos puerta consultorio consulta gracias listo vale ahorita mismo
   انا احنا نحن في لو سمحت سمحتم سمحتوا من فضلك اسف اسفة عفوا معلش طيب اوكي و يا دكتور دكتورة والله الان الحين هلق هلا دلوقتي
   الممر جاي جاية جايين الدكتور سأدخل وسأدخل داخل داخله داخلين ادخل بدخل هدخل رح راح بفوت فايت فايته على عند ع الباب باب حالا اهو شكرا ها حاضر تمام فورا`,
)
const seconds = listed('sec secs second seconds segundos ثواني ثانية')

/** Whether a text says in a few words that somebody comes in at this moment, as who has been called may. */
export function isComingIn(text: string): boolean {
  const said = text.replaceAll(surprise, ' ')
  if (/[?؟]/.test(said)) return false
  const words = wordsOf(said)
  const isOf = (word: string, at: number) =>
    besideComing.has(word) ||
    (reasons.has(word) && words[at - 1] !== 'in') ||
    seconds.has(word) ||
    (isNumber(word) && seconds.has(words[at + 1] ?? ''))
  return words.length <= MAX_WORDS && words.every(isOf) && comingIn.test(words.join(' '))
}
