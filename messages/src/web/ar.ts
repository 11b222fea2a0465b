import { MIN_MEASURED } from '@anteroom/contracts/queue.ts'
import { counted, leftToRight, minutes, minutesAfter } from '../arabic.ts'
import { ar as consent } from '../consent/ar.ts'
import { ar as refusals } from '../refusals/ar.ts'
import type { WebTexts } from './en.ts'

const person = { one: 'شخص واحد', two: 'شخصان', few: 'أشخاص', many: 'شخصًا', other: 'شخص' }
const visit = { one: 'زيارة واحدة', two: 'زيارتين', few: 'زيارات', many: 'زيارة', other: 'زيارة' }
const second = { one: 'ثانية واحدة', two: 'ثانيتين', few: 'ثوانٍ', many: 'ثانية', other: 'ثانية' }
const phoneExample = leftToRight('+1 202 555 0143')

export const ar: WebTexts = {
  language: 'اللغة',
  today: 'اليوم',
  tomorrow: 'غدًا',
  loading: 'لحظة من فضلك …',

  bookTitle: 'حجز مكان في الطابور',
  bookLead: 'يمكن الانتظار في أي مكان. هذه الصفحة تحفظ مكانك في الطابور.',
  doctor: 'الطبيب',
  room: (room) => `الغرفة ${room}`,
  day: 'يوم الزيارة',
  name: 'اسمك',
  nameHint: 'الاسم الذي تناديك به العيادة.',
  alerts: 'هل نخبرك عند اقتراب دورك؟',
  noAlerts: 'لا، سأتابع الصفحة',
  alertsBySms: 'رسالة نصية',
  alertsByEmail: 'بريد إلكتروني',
  phone: 'رقم الهاتف المحمول',
  phoneHint: `مع رمز البلد، مثل ${phoneExample}.`,
  email: 'عنوان البريد الإلكتروني',
  nextPlace: (place, time) => `المكان ${place}، ${time}`,
  around: (time) => `نحو الساعة ${time}`,
  paused: 'الطابور متوقف لاستراحة الطبيب',
  noPlaceLeft: 'لا أماكن متبقية في هذا اليوم',
  yourPlace: 'سيكون مكانك',
  book: 'حجز هذا المكان',
  booking: 'جارٍ الحجز …',
  correctMarked: 'يرجى تصحيح ما هو محدد أعلاه.',
  faults: {
    doctor: 'يرجى اختيار طبيب من القائمة.',
    day: 'يرجى اختيار أحد هذه الأيام.',
    name: 'يرجى كتابة اسم من حرف واحد إلى 80 حرفًا، دون الرمزين < و >.',
    phone: `يرجى كتابة الرقم مع رمز البلد، مثل ${phoneExample}.`,
    email: 'يرجى كتابة عنوان بريد إلكتروني مثل name@example.org.',
  },

  place: 'مكانك في الطابور',
  title: (place) => `المكان ${place}`,
  ahead: (people) => (people === 0 ? 'دورك هو التالي.' : `أمامك ${counted(people, person)}.`),
  ticket: 'التذكرة',
  ticketNumber: (number) => `رقم ${number}`,
  roomLabel: 'الغرفة',
  wait: 'الانتظار المتوقع',
  minutes,
  noWait: 'لا انتظار',
  waitPaused: 'متوقف',
  expected: 'الوقت المتوقع',
  afterBreak: 'بعد الاستراحة',
  likely: 'الأرجح',
  between: (from, to) => `بين ${from} و${to}`,
  partsOf: 'كيف حُسب الانتظار',
  partAhead: (people, each) => `أمامك في الطابور: ${people} × ${minutes(each)}`,
  partInRoom: (left) => `المتبقي في الغرفة: ${minutes(left)}`,
  partLate: (late) => `تأخر الطبيب: ${minutes(late)}`,
  measured: (visits) =>
    visits < MIN_MEASURED ? 'لم تُقَس زيارات كافية بعد: تقدير تقريبي' : `الأرجح: بحسب ${counted(visits, visit)}`,
  telegramAlerts: 'تلقي التنبيهات على تيليغرام',
  openTelegram: 'فتح تيليغرام',
  doctorIs: 'مواعيد الطبيب',
  doctorStatus: { 'on-time': 'في وقتها', 'running-late': 'متأخرة', 'on-break': 'متوقفة للاستراحة' },
  onBreak: 'لا نداء أثناء الاستراحة، ومكانك محفوظ.',
  comeIn: (room) => `يرجى الدخول إلى الغرفة ${room}.`,
  called: (room) => `تم نداؤك. يرجى الدخول إلى الغرفة ${room}.`,
  missed: 'ناديناك ولم نجدك. يرجى إخبارنا عند وصولك.',
  held: 'يتقدم الآخرون لمدة عشر دقائق.',
  iAmHere: 'أنا هنا',
  needMoreTime: 'أحتاج إلى 10 دقائق أخرى',
  iAmHereNow: 'أنا هنا الآن',
  states: {
    'in-progress': { title: 'حان دورك', detail: 'الطبيب في انتظارك.' },
    done: { title: 'انتهت زيارتك', detail: 'شكرًا لحضورك، مع تمنياتنا بالشفاء.' },
    cancelled: { title: 'أُلغي هذا المكان', detail: 'لم يعد لك مكان في الطابور.' },
    'no-show': { title: 'ناديناك', detail: 'لم نجدك عند النداء. يرجى مراجعة الاستقبال.' },
    moved: { title: 'نُقل هذا المكان', detail: 'لحظة من فضلك، نفتح المكان الجديد.' },
  },
  notFound: 'لم نعثر على هذا المكان',
  bookAgain: 'حجز مكان جديد',

  refresh: 'تحديث',
  refreshing: 'جارٍ التحديث …',
  leave: 'مغادرة الطابور',
  leaveQuestion: 'التخلي عن مكانك؟',
  yes: 'نعم، مغادرة',
  no: 'لا، سأبقى',
  livePaused: 'التحديث المباشر متوقف. نسأل كل 10 ثوانٍ، ويمكن أيضًا الضغط على «تحديث».',
  updatedNow: 'حُدّث الآن',
  updatedSeconds: (seconds) => `حُدّث قبل ${counted(seconds, second)}`,
  updatedMinutes: (count) => `حُدّث قبل ${minutesAfter(count)}`,
  stale: 'قد لا يكون محدّثًا',

  refusals,
  consent,
}
