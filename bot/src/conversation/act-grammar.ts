import type { Clause } from './clauses.ts'
import type { Concept, Topic } from './vocabulary.ts'

/** What is done at once, or begins to undo an appointment, when it is said. */
export type Act = Extract<
  Topic,
  | 'here'
  | 'check-in'
  | 'late'
  | 'more-time'
  | 'later'
  | 'cancel'
  | 'absent'
  | 'move'
  | 'off-list'
  | 'stop'
  | 'start'
  | 'call-back'
>

type Grammar = {
  /** Forms of a question in which it is asked for. */
  asks: readonly Clause['opening'][]
  /** What before it, and after it, takes it back. */
  before: readonly Concept[]
  after: readonly Concept[]
  /** Others can be asked to do it: "can you cancel". */
  byOthers: boolean
  /** Nothing else may be in the clause. */
  alone: boolean
}

const otherDays: readonly Concept[] = ['tomorrow', 'day-after-tomorrow']
export const grammar: Record<Act, Grammar> = {
  here: {
    asks: [],
    before: ['unreal', 'future', 'past', 'report', 'minutes'],
    after: ['unreal', 'past', 'minutes', 'not', 'later', ...otherDays],
    byOthers: false,
    alone: false,
  },
  'check-in': {
    asks: ['polite'],
    before: ['unreal', 'past', 'report'],
    after: ['unreal', 'past', ...otherDays],
    byOthers: true,
    alone: false,
  },
  late: {
    asks: [],
    before: ['unreal', 'past', 'report'],
    after: ['past', ...otherDays],
    byOthers: false,
    alone: false,
  },
  'more-time': {
    asks: ['polite'],
    before: ['unreal', 'past', 'report'],
    after: ['past', 'unreal', 'not', ...otherDays],
    byOthers: true,
    alone: false,
  },
  later: { asks: [], before: [], after: [], byOthers: false, alone: true },
  cancel: { asks: ['polite', 'how'], before: ['unreal', 'past', 'report'], after: [], byOthers: true, alone: false },
  absent: {
    asks: [],
    before: ['unreal', 'past', 'report'],
    after: ['unreal', 'past', 'time', 'minutes', 'late', 'more-time', 'cancel'],
    byOthers: false,
    alone: false,
  },
  move: { asks: ['polite', 'how', 'question'], before: ['past', 'report'], after: [], byOthers: true, alone: false },
  'off-list': { asks: ['polite'], before: ['unreal', 'past', 'report'], after: [], byOthers: true, alone: false },
  'call-back': {
    asks: ['polite'],
    before: ['unreal', 'past', 'report'],
    after: ['past'],
    byOthers: true,
    alone: false,
  },
  stop: { asks: ['polite'], before: ['unreal', 'past', 'report'], after: [], byOthers: true, alone: true },
  start: { asks: ['polite'], before: [], after: [], byOthers: true, alone: true },
}
export const acts = Object.keys(grammar) as Act[]

/** Commands that are words of everyday speech too: they count where nothing else is said. */
export const everyday = new Set([
  'leave',
  'give up',
  'later',
  'tarde',
  'start',
  'mute',
  'stop',
  'parar',
  'baja',
  'alta',
  'salir',
  'dejar',
  'reserve',
  'present',
  'presente',
  'حاضر',
])

/** Beside an act that has to be alone. */
export const beside: readonly Concept[] = [
  'noise',
  'greeting',
  'thanks',
  'yes',
  'no',
  'me',
  'polite',
  'more',
  'all',
  'asking',
  'aside',
]

/** Between the patient and the verb. */
export const carriers: readonly Concept[] = [
  'noise',
  'status',
  'future',
  'time',
  'today',
  'yes',
  'link',
  'me',
  'question',
  'minutes',
]

/** Whom the text is written to, or what stands for the appointment: no other person. */
export const addressed = new Set(
  'you your it this that someone somebody anyone there usted ustedes es esta están أنتم انتم انت أنت يوجد احد حدا حد'.split(
    ' ',
  ),
)

/** At the start they call the doctor, and are not the subject. */
export const vocative = new Set('doctor doctora dr dra دكتور دكتوره'.split(' '))

/** A wish or a duty takes nothing back of what can be asked for. */
export const soft = new Set(
  'would could should rather hope hoping hopefully soon after from too casi pronto seria me gustaria'.split(' '),
)

/** Between the patient and the verb they show that somebody else is meant: "I see the bus is late". */
export const verbsOfOthers = new Set('is are has was were does did esta estan es son va van llega llegan'.split(' '))

/** Pronouns of others, where they are no object: "I see you running late". */
export const otherSubjects = new Set('you they he she usted ustedes ella ellos ellas انتم انتو انت هو هي هم'.split(' '))

/** Arabic verbs that are of the patient or of a woman or thing. */
export const sheOrI = new Set(['وصلت', 'حضرت'])

/** Spanish pronouns that are never the subject: "el doctor me canceló". */
export const objects = new Set(['me', 'nos', 'us'])

/** With minutes they say how long ago somebody came. */
export const ago = new Set(['ago', 'hace', 'قبل', 'من'])

/** The words of a text, to look one up among them. */
export const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** For how long others are let go first. */
export const whileAway = words('until till while before once when hasta mientras cuando لحد حتي لما قبل ريثما')

/** They say who goes first: "let the lady after me go first". */
export const besides = words('after before from بعد قبل من')

/** "Let the next one in, I'm not there yet". */
export const notYet = /^(?:todavia|aun) no$|^(?:لسا|لسه|بعدني|لساتني|بعد) ما$|(?:^| )not .*yet$/
export const still = words('لسه لسا لساتني بعدني مازلت')

/** They have been here for long: "been sitting here an hour, what's going on". */
export const sat = words('been llevo llevamos صارلي')

/** Who is not at the desk: "there is nobody here" says nothing of the patient. */
export const nobody = /(?:^| )(?:nobody|no one|noone|nadie|محدش|ماحدا|مافيش حد|ما في (?:حد|حدا|احد))(?: |$)/

/** What may stand beside a command of one everyday word. */
export const polite = words(
  'please sorry ok okay now the my it this just por favor gracias ya لو سمحت سمحتم رجاء فضلك من',
)

/** Between the patient and "here", or before it without the patient. */
export const besideHere = words(
  'i we am are have just now already finally still also currently physically right back waiting sitting sat standing seated parked over both all got been in at the my and with me only ok okay yes please sorry so well hi hello hey doctor doctora dr dra ya estoy estamos ando andamos esperando por fin recien acabo acabamos aqui en la el un una mi hemos he nosotros yo buenas disculpe disculpa perdon pues les le aviso que dr ana لقد قد الان للتو توني خلاص انا احنا نحن موجود موجوده موجودين جالس جالسه جالسين قاعد قاعده قاعدين واقف واقفه واقفين ناطر ناطره منتظر منتظره مستني مستنيه اهو في ب عند دكتور دكتوره soy numero senorita يا اختي اخي هلا عفوا اسف الحين هلق الحمد لله',
)

/** By them somebody is late: "I am", "will be", "running". */
export const lateVerbs = words(
  'am are be been running run getting get coming come arriving arrive gonna little bit so very really few minutes min mins stuck sorry voy llego llegare estoy هكون بكون أكون',
)
