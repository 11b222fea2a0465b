import { remembered } from './remembered.ts'

/**
 * What people shorten when they text, written out, in plain letters: `[pattern, what it stands for]`. Only whole words are
 * meant. Those of one letter are written out only beside other words.
 */
const short: readonly (readonly [string, string])[] = [
  ['can ?t|cannot|cnt|cudnt', 'can not'],
  ['won ?t', 'will not'],
  ['(do|does|did|is|are|was|were|has|have|had|could|would|should|need)n ?t', '$1 not'],
  ['ain ?t', 'is not'],
  ['shan ?t', 'will not'],
  ['(i|we|you|they|he|she|it|there|that|who|what) ll|(they|you|it)ll', '$1$2 will'],
  ['i ?m|iam', 'i am'],
  ['i ?ve', 'i have'],
  ['i d', 'i would'],
  ['(we|they|you) (?:re)|(they|you)re', '$1$2 are'],
  ['(we|they|you) ?ve', '$1 have'],
  ['(he|she|it|that|there|what|where|who|how|when|here|doctor) s|(that|what|where|who|how)s', '$1$2 is'],
  ['let s', 'let us'],
  [
    'ill (be|come|get|try|reach|arrive|make|need|have|take|call|go|let|just|see|stop|keep|wait|book|cancel|move)',
    'i will $1',
  ],
  ['(i am|we are|am|just got|got) hear', '$1 here'],
  [
    '(give me|gimme|give us|deme|denme|dame) (5|10|15|20|five|ten|fifteen|cinco|diez)(?= (?:please |sorry |more )*$)',
    '$1 $2 minutes',
  ],
  ['gonna|gunna|gona', 'going to'],
  ['2 c', 'to see'],
  ['(want|need|like|have|going|got|able|used|wanna) 2', '$1 to'],
  ['4 (me|my|you|the|tomorrow|today|a)', 'for $1'],
  // Still on the way, which is no "not yet".
  ['لس[اه](?= (?:في ال|بال|ع|جاي|ب)[^ ]*)', 'الان'],
  // "I want" of the Gulf is written as "my father" is.
  ['ابي(?= (?:الغي|ا(?!ل)[^ ]+|موعد|حجز|دكتور|دكتوره|طبيب))', 'ابغى'],
  ['wanna|wana', 'want to'],
  ['gotta', 'have to'],
  ['lemme', 'let me'],
  ['gimme', 'give me'],
  ['dunno', 'do not know'],
  ['thru', 'through'],
  ['who ever', 'whoever'],
  ['omw', 'on my way'],
  ['otw', 'on the way'],
  ['thx|thnx|tnx|tks|thanx|thks', 'thanks'],
  ['ty|tysm', 'thank you'],
  ['pls|plz|plse|pleez|plis|pleas', 'please'],
  ['tmrw|tmr|tmw|tmrrw|2moro|2morrow|2mrw|tomoz|tomoro|tommorow|tommorrow|tomorow|tomorro|tom0rrow', 'tomorrow'],
  ['2day|2dy', 'today'],
  ['2nite|2night|tonite', 'tonight'],
  ['thurs|thur|thrs', 'thursday'],
  ['tues', 'tuesday'],
  ['weds', 'wednesday'],
  ['sats', 'saturday'],
  // No Saturday.
  [
    'sat(?= (?:near|down|outside|inside|here|there|beside|next to|under|waiting|by (?:the|a|your|reception)|in (?:the|your) (?!morning|afternoon|evening)|at (?:the|your|reception)|on (?:the|a) (?:chair|bench|sofa|seat)))',
    'seated',
  ],
  ['ppl|peeps|peple', 'people'],
  ['appt|appts|apt|apptmt|appoinment|apointment|appointmnt|apptment|apoitment|appoitment', 'appointment'],
  ['y(?= (?:thanks|thank you|please) )', 'yes'],
  ['doc|docs|dctr|doctr', 'doctor'],
  ['(today|tomorrow) s', '$1'],
  ['clinc|clinik|clnic|clinick|clininc', 'clinic'],
  ['rn', 'right now'],
  ['wat|wht|wut|wot', 'what'],
  ['hw', 'how'],
  ['b4', 'before'],
  ['l8', 'late'],
  ['l8r', 'later'],
  ['cuz|coz|bc|cos|bcuz|becuz', 'because'],
  ['abt', 'about'],
  ['cxl|cncl|cancle|cancell|cansel', 'cancel'],
  ['resched|reshedule|rescedule|reschedual', 'reschedule'],
  ['hrs|hr', 'hours'],
  ['msg|msgs|mssg|mssgs|txts|txt', 'message'],
  ['ur', 'your'],
  ['idk', 'i do not know'],
  ['sry|srry|soz', 'sorry'],
  ['runnin', 'running'],
  ['comin', 'coming'],
  ['waitin', 'waiting'],
  ['stil', 'still'],
  ['emerg', 'emergency'],
  ['xq|pq|porq|xque', 'porque'],
  ['ke|qe', 'que'],
  // "I wanted to", which is how a wish is said kindly.
  ['(?:queria|queriamos|quisieramos)(?= [a-z]+[aei]r(?:l[ao]s?|me|nos|te)? (?!pero ))', 'quiero'],
  ['xfa|porfa|porfis|xfavor|porfavor|pf', 'por favor'],
  ['diff|dif', 'different'],
  ['prob|prolly|probly|probs', 'probably'],
  ['rlly|rly', 'really'],
  ['tb|tmb|tbn', 'tambien'],
  ['toy', 'estoy'],
  ['tamos', 'estamos'],
  ['mnn|manna', 'manana'],
  ['grax|grcs|grasias|graxias|grasia', 'gracias'],
  ['aki|aka', 'aqui'],
  ['kiero', 'quiero'],
  ['kita|sita', 'cita'],
  ['oi', 'hoy'],
  ['llege|yegue', 'llegue'],
  ['kuanto|qanto', 'cuanto'],
  ['dnd|dond', 'donde'],
  ['cdo|cuand', 'cuando'],
]
/** Durations in words as minutes. */
const durations: readonly (readonly [string, string])[] = [
  ['(?:an?|1) half hours?|half an? hours?(?: s)?|half hours?|1 2 hours?', '30 minutes'],
  [
    '(?:an?|1|one) ?(?:hours?|hr)(?: s)?(?= (?:before|ahead|prior|beforehand|in advance|early|earlier|notice|warning|away|out|to (?:my|the) (?:time|turn|appointment|slot)) )|1hr',
    '60 minutes',
  ],
  ['(?:a )?quarter (?:of )?(?:an )?hour', '15 minutes'],
  ['(?:three quarters|3 4) of an hour', '45 minutes'],
  ['(?:la )?media hora|media horita', '30 minutos'],
  ['una? hora(?= (?:antes|de anticipacion|de antelacion|previo) )', '60 minutos'],
  ['(?:un )?cuarto de hora', '15 minutos'],
  ['tres cuartos de hora', '45 minutos'],
  ['ب?(?:نصف|نص) ساع[هة]', '30 دقيقه'],
  ['(?<=قبل[^ ]* (?:[^ ]+ )?)(?:بساع[هة]|ساع[هة])|ساع[هة](?= قبل)', '60 دقيقه'],
  ['ب?ربع ساع[هة]', '15 دقيقه'],
  ['ب?(?:ثلث|تلت) ساع[هة]', '20 دقيقه'],
  ['ب([0-9]+)', '$1'],
  ['دقيقتين|دقيقتان', '2 دقيقه'],
  ...(
    [
      [5, 'five|cinco|خمس|خمسه'],
      [10, 'ten|diez|عشر|عشره'],
      [15, 'fifteen|quince|خمسه عشر|خمس عشره|خمستاشر|خمسطعش|خمستعشر'],
      [20, 'twenty|veinte|عشرين|عشرون'],
      [25, 'twenty five|veinticinco|خمسه وعشرين|خمس وعشرين'],
      [30, 'thirty|treinta|ثلاثين|تلاتين|ثلاثون'],
      [40, 'forty|cuarenta|اربعين'],
      [45, 'forty five|cuarenta y cinco|خمسه واربعين'],
    ] as const
  ).map(
    ([number, words]) =>
      [
        `ب?(?:${words})(?= (?:more |extra |mas )?(?:min|mins|minutes?|minutos?|minutitos?|دقيقه|دقائق|دقايق|دقيقة) )`,
        String(number),
      ] as const,
  ),
]
const shortBesideOthers: readonly (readonly [string, string])[] = [
  ['u', 'you'],
  ['r', 'are'],
  ['b', 'be'],
  ['q', 'que'],
  ['k(?! (?:thanks|thank|ty|cool|great|good|will|see|bye|i|im|perfect|fine|got) )', 'que'],
  ['x', 'por'],
  ['(?<=[a-z]{2} )n(?= [a-z]{2})', 'and'],
]

const wholeWords = (pattern: string, flags = '') => new RegExp(`(?<= )(?:${pattern})(?= )`, flags)

/** Writes a list out in a text that begins and ends with a space. Most texts have nothing of it, which one look shows. */
function writer(list: readonly (readonly [string, string])[]) {
  const rules = list.map(([pattern, long]) => [wholeWords(pattern, 'g'), long] as const)
  const any = wholeWords(list.map(([pattern]) => `(?:${pattern})`).join('|'))
  return (text: string) =>
    any.test(text) ? rules.reduce((sum, [pattern, long]) => sum.replace(pattern, long), text) : text
}
const writeAlways = writer([...short, ...durations])
const writeBesideOthers = writer(shortBesideOthers)

/** A plain text with what is shortened written out, and letters that are drawn out ("heeere") as one. */
export function writeOut(plainText: string): string {
  const text = writeAlways(` ${plainText.replace(/(\p{L})\1{2,}/gu, '$1')} `)
  return (plainText.includes(' ') ? writeBesideOthers(text) : text).trim()
}

/** The same for what people write, who write the same again. */
export const writtenOut = remembered(writeOut)
