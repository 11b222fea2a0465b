import { counted, leftToRight, minutesAfter } from '../arabic.ts'
import { type ChatTexts, type PlaceFacts, type StatusFacts, timeRange } from './chat-texts.ts'

const doctorStatus = {
  'on-time': 'المواعيد في وقتها',
  'running-late': 'المواعيد متأخرة',
  'on-break': 'الطبيب في استراحة',
}

const other = {
  one: 'موعد آخر',
  two: 'موعدان آخران',
  few: 'مواعيد أخرى',
  many: 'موعدا آخر',
  other: 'موعد آخر',
}

const place = ({ doctor, day, place: number, time }: PlaceFacts) =>
  `مع ${doctor}، ${day}: المكان ${number}، ${time === null ? 'بعد الاستراحة' : `نحو ${time}`}`

const wait = ({ minutes, parts }: StatusFacts) => {
  if (minutes === null) return 'الانتظار متوقف'
  if (minutes === 0) return 'لا انتظار'
  const sum = [
    ...(parts?.ahead ? [`${parts.ahead}×${parts.minutesEach}`] : []),
    ...(parts?.inRoom ? [`${parts.inRoom} بالغرفة`] : []),
    ...(parts?.late ? [`${parts.late} تأخير`] : []),
  ]
  return `انتظار ${minutesAfter(minutes)}${sum.length === 0 ? '' : `: ${sum.join(' و')}`}`
}

const turn = ({ turn: when }: StatusFacts) => {
  if (when === null) return ''
  const { earliest, latest, roughly } = when
  return roughly || earliest === latest ? `نحو ${timeRange(when)}، ` : `بين ${earliest} و${latest}، `
}

const waitAndDoctor = (facts: StatusFacts) => `${wait(facts)}\n${turn(facts)}${doctorStatus[facts.doctorStatus]}`

/** Follows the rules in `arabic.ts`. No vowel signs: each counts as a character of an SMS. */
export const ar: ChatTexts = {
  keywords: {
    book: 'حجز',
    status: 'حالة',
    cancel: 'خروج',
    move: 'نقل',
    here: 'هنا',
    later: 'تأخير',
    language: 'لغة',
    help: 'قائمة',
  },
  welcome: (clinic) => `أهلا بكم في ${clinic}. يمكن الحجز هنا والانتظار في أي مكان.`,
  help: 'يمكن كتابة حجز أو حالة أو هنا أو تأخير أو نقل أو خروج أو لغة في أي وقت.',
  notUnderstood: 'عذرا، لم أفهم ذلك.',
  outOfDate: 'هذا الزر لم يعد صالحا.',
  beyond: 'هنا الحجز والدور فقط. لغير ذلك يرجى الاتصال بالعيادة، وفي حالة الطوارئ يرجى الاتصال بالإسعاف فورا.',
  welcomed: 'على الرحب والسعة.',
  choices: {
    firstFree: 'أول طبيب متاح',
    book: 'اختيار طبيب',
    status: 'حالتي',
    cancel: 'ترك دوري',
    move: 'يوم آخر',
    here: 'أنا هنا',
    later: '10 دقائق أخرى',
    language: 'اللغة',
    help: 'القائمة',
    back: 'رجوع',
    leave: 'خروج',
    confirm: 'تأكيد الحجز',
    otherName: 'اسم آخر',
    otherDay: 'يوم آخر',
    more: 'المزيد',
    all: 'عرض الكل',
    goOn: 'متابعة',
    giveUp: 'نعم، أتركه',
    keep: 'لا، أحتفظ به',
    moveIt: 'تأكيد النقل',
  },
  commands: {
    start: 'البداية',
    book: 'حجز موعد',
    status: 'معرفة دورك',
    here: 'إبلاغ العيادة بوصولك',
    later: 'طلب 10 دقائق أخرى',
    reschedule: 'اختيار يوم آخر',
    cancel: 'ترك دورك',
    language: 'اختيار اللغة',
    help: 'ما يمكنك كتابته',
    stop: 'إيقاف الرسائل',
  },
  today: 'اليوم',
  tomorrow: 'غدا',
  askDoctor: 'أي طبيب؟',
  noDoctors: 'لا يمكن الحجز مع أي طبيب الآن. يرجى المحاولة لاحقا أو مراجعة الاستقبال.',
  nothingFree: 'لا مواعيد متاحة في الأيام القادمة. يرجى اختيار طبيب ويوم أو مراجعة الاستقبال.',
  askDay: (doctor) => `أي يوم مع ${doctor}؟`,
  place: (facts) => `${place(facts)}.`,
  askName: 'بأي اسم نناديك؟',
  nameTooLong: 'هذا الاسم طويل جدا. يرجى كتابة 80 حرفا على الأكثر.',
  nameNotPossible: 'لا يمكن استعمال هذا الاسم. يرجى كتابته بالحروف دون الرمزين < و >.',
  askConfirm: ({ name, ...facts }) => `حجز باسم ${name}؟ ${place(facts)}.`,
  booked: ({ ticket, ...facts }) => `تم الحجز: رقم ${ticket} ${place(facts)}.`,
  askMove: ({ ticket, from, ...facts }) => `نقل الرقم ${ticket} من ${from}؟ ${place(facts)}.`,
  moved: ({ ticket, ...facts }) => `تم النقل: رقمك الآن ${ticket} ${place(facts)}.`,
  nothingBooked: 'لم يتم أي حجز.',
  nothingChanged: 'لم يتغير شيء.',
  noAppointment: 'ليس لديك موعد. هل نحجز لك موعدا؟',
  status: (facts) =>
    `رقم ${facts.ticket} مع ${facts.doctor}، غرفة ${facts.room}، ${facts.day}\nالمكان ${facts.place}، ${waitAndDoctor(facts)}`,
  statusBrief: (facts) => `رقم ${facts.ticket}، المكان ${facts.place}\n${waitAndDoctor(facts)}`,
  yourTurn: ({ ticket, doctor, room }) => `رقم ${ticket}: حان دورك مع ${doctor} في الغرفة ${room}.`,
  statusLine: ({ ticket, doctor, day, place: number, minutes, turn: when }) =>
    `رقم ${ticket} مع ${doctor}، ${day}: المكان ${number}، ${minutes === null ? 'الانتظار متوقف' : minutes === 0 ? 'لا انتظار' : `انتظار ${minutesAfter(minutes)}`}${when === null ? '' : `، ${timeRange(when)}`}`,
  andMore: (count) => `و${counted(count, other)}`,
  askWhich: 'أي موعد؟',
  appointment: ({ ticket, doctor, day }) => `رقم ${ticket} مع ${doctor}، ${day}`,
  askGiveUp: ({ ticket, doctor, day }) => `ترك الرقم ${ticket} مع ${doctor}، ${day}؟`,
  cancelled: (doctor) => `تم إلغاء موعدك مع ${doctor}.`,
  notToday: ({ ticket, doctor, day }) => `الرقم ${ticket} مع ${doctor} موعده ${day} وليس اليوم.`,
  here: 'حسنا، نعلم أنك هنا.',
  later: 'يتقدم الآخرون لمدة عشر دقائق، ومكانك محفوظ.',
  lead: (minutes) => `شكرا. نخبرك حين يبقى على دورك نحو ${minutesAfter(minutes)}.`,
  askLanguage: 'أي لغة؟',
  languageSet: 'أكتب لك الآن بالعربية.',
  stopped: `لن تصلك رسائل هنا بعد الآن. للعودة: ${leftToRight('/start')}`,
  linked: 'من الآن تصلك التنبيهات هنا.',
}
