import { HOLD_MINUTES, MIN_MEASURED } from '@anteroom/contracts/queue.ts'
import { counted, leftToRight, minutes, minutesAfter } from '../arabic.ts'
import { change } from '../change/ar.ts'
import { ar as consent } from '../consent/ar.ts'
import { about } from '../durations/ar.ts'
import { ar as refusals } from '../refusals/ar.ts'
import type { WebTexts } from './en.ts'

const person = { one: 'شخص واحد', two: 'شخصان', few: 'أشخاص', many: 'شخصًا', other: 'شخص' }
const visit = { one: 'زيارة واحدة', two: 'زيارتين', few: 'زيارات', many: 'زيارة', other: 'زيارة' }
const second = { one: 'ثانية واحدة', two: 'ثانيتين', few: 'ثوانٍ', many: 'ثانية', other: 'ثانية' }

const ordinals = 'الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر'.split(' ')
const ordinal = (place: number) => ordinals[place - 1] ?? `الـ ${place}`

const phoneExample = leftToRight('+1 202 555 0143')

export const ar: WebTexts = {
  language: 'اللغة',
  today: 'اليوم',
  tomorrow: 'غدًا',
  tomorrowOn: (date) => `غدًا، ${date}`,
  loading: 'لحظة من فضلك …',

  bookTitle: 'حجز موعد',
  trial: 'ما زالت هذه العيادة قيد الإعداد. لن تصلك رسائل بعد.',
  bookLead: 'يمكنك الانتظار في أي مكان، وسنعرض هنا متى يحين دورك.',
  doctor: 'الطبيب',
  room: (room) => `الغرفة ${room}`,
  day: 'يوم الموعد',
  name: 'اسمك',
  nameHint: 'سنناديك بهذا الاسم.',
  reason: 'السبب (اختياري)',
  reasonHint: 'لا يراه إلا العيادة.',
  visitType: 'ما نوع الزيارة؟',
  visitTypeUnknown: 'لا أعرف',
  alerts: 'هل نراسلك عندما يقترب دورك؟',
  noAlerts: 'لا، شكرًا، سأبقي هذه الصفحة مفتوحة',
  alertsBySms: 'رسالة نصية',
  alertsByEmail: 'بريد إلكتروني',
  phone: 'رقم الهاتف المحمول',
  phoneHint: `إن كان من بلد آخر فمع رمز البلد، مثل ${phoneExample}.`,
  email: 'عنوان البريد الإلكتروني',
  full: 'لا مواعيد متاحة',
  book: 'حجز',
  booking: 'جارٍ الحجز …',
  checkFields: 'يرجى مراجعة الحقول المكتوبة بالأحمر.',
  faults: {
    doctor: 'يرجى اختيار الطبيب.',
    day: 'يرجى اختيار يوم آخر.',
    name: 'يرجى كتابة اسمك.',
    phone: `يرجى كتابة رقم هاتفك المحمول. إن كان من بلد آخر فمع رمز البلد، مثل ${phoneExample}.`,
    email: 'يرجى كتابة عنوان بريدك الإلكتروني، مثل name@example.org.',
  },
  nameSigns: 'يرجى كتابة اسمك بالحروف، من دون الرمزين < و >.',

  codeFirst: 'سنرسل إليك أولًا رمزًا لكتابته هنا.',
  confirmPhone: 'تأكيد رقمك',
  confirmEmail: 'تأكيد بريدك الإلكتروني',
  codeByText: (digits) => `نرسل رمزًا من 6 أرقام في رسالة نصية إلى الرقم المنتهي بـ ${digits}.`,
  codeByEmail: (address) => `نرسل رمزًا من 6 أرقام بالبريد الإلكتروني إلى ${leftToRight(address)}.`,
  enterBy: (time) => `يرجى كتابته قبل الساعة ${time} للاحتفاظ بموعدك.`,
  enterForMessages: 'يرجى كتابته لتصلك الرسائل.',
  code: 'الرمز من 6 أرقام',
  confirm: 'تأكيد',
  confirming: 'لحظة من فضلك …',
  noCode: 'لم يصلك الرمز؟ إن كنا قد أرسلنا إليك رمزًا من قبل فهو ما زال صالحًا.',
  withoutMessages: 'المتابعة دون رسائل',
  confirmed: 'شكرًا. سنراسلك عندما يقترب دورك.',
  notVerified: 'لم يصلنا الرمز في الوقت المحدد، فلم نتمكن من الاحتفاظ بالموعد. يرجى حجز موعد آخر.',
  alreadyBooked: 'كان لديك موعد مع هذا الطبيب في ذلك اليوم، وقد أبقينا عليه.',

  yourTurn: 'دورك',
  soon: 'في أي لحظة',
  aboutTime: (time) => `نحو الساعة ${time}`,
  before: (time) => `قبل الساعة ${time}`,
  between: (from, to) => `بين ${from} و${to} تقريبًا`,
  afterBreak: 'بعد الاستراحة',
  unknown: 'لا نعرف بعد',
  ahead: (count) => (count === 0 ? 'لا أحد قبلك' : `قبلك ${counted(count, person)}`),

  placeBefore: 'ترتيبك',
  place: ordinal,
  placeAfter: 'في الطابور',
  placeInTab: (place) => `ترتيبك ${ordinal(place)} في الطابور`,
  next: 'دورك هو التالي',
  checkedIn: 'عرفنا أنك هنا.',
  runningLate: (doctor) => `مواعيد ${doctor} متأخرة.`,
  notBegun: (doctor) => `لم تبدأ المواعيد مع ${doctor} بعد. سنعرض الوقت هنا عندما نعرفه.`,
  onBreak: (doctor, until) =>
    until === null
      ? `العيادة مع ${doctor} متوقفة للاستراحة. دورك محفوظ، وسيظهر الوقت الجديد هنا.`
      : `العيادة مع ${doctor} متوقفة للاستراحة حتى الساعة ${until} تقريبًا. دورك محفوظ.`,

  called: 'حان دورك',
  comeTo: (room) => `يرجى التوجه إلى الغرفة ${room}.`,
  with: (doctor) => `أنت الآن مع ${doctor}`,
  missed: 'ناديناك ولم نجدك',
  missedWhatNow: 'يرجى الضغط على الزر عند وصولك.',
  held: 'لا داعي للعجلة',
  heldUntil: (time) => `سيتقدمك غيرك حتى الساعة ${time}، ودورك محفوظ.`,
  heldForNow: 'سيتقدمك غيرك لبضع دقائق، ودورك محفوظ.',
  noShow: 'فاتك موعدك',
  noShowUncalled: 'لم يتم موعدك',
  weCalled: 'ناديناك ولم تكن هنا.',
  returnOrBook: 'إن كنت هنا الآن فيرجى الضغط على الزر، وإلا فيمكن حجز موعد آخر.',
  bookOrAsk: 'يرجى حجز موعد آخر أو سؤال موظف الاستقبال.',
  cancelled: 'أُلغي موعدك',
  done: 'انتهت زيارتك',
  thanks: 'شكرًا لحضورك، مع تمنياتنا لك بالصحة.',
  moved: 'نُقل موعدك',
  openingNew: 'نفتح الموعد الجديد …',
  bookedWith: (doctor) => `لديك موعد مع ${doctor}.`,
  onTheDay: 'في يوم الموعد سنعرض هنا عدد من قبلك.',

  number: 'رقمك',
  withLabel: 'مع',
  roomLabel: 'الغرفة',
  wait: 'الانتظار المتوقع',
  waitOnceStarted: 'الانتظار بعد بدء المواعيد',
  about,
  onTime: 'المواعيد في وقتها',
  partsOf: 'كيف حسبنا ذلك',
  partAhead: (count, each) =>
    count === 1 ? `قبلك شخص واحد: ${minutes(each)}` : `قبلك ${counted(count, person)}: لكل منهم ${minutes(each)}`,
  partInRoom: (left) => `بقي لمن عند الطبيب الآن: ${minutes(left)}`,
  partLate: (late) => `تأخر المواعيد: ${minutes(late)}`,
  measured: (visits) =>
    visits < MIN_MEASURED
      ? 'هذا تقدير تقريبي، فالزيارات المسجلة ما زالت قليلة.'
      : `بحسب آخر ${counted(visits, visit)}.`,

  accuracyTitle: 'ما مدى دقة تقديراتنا',
  accuracyCovered: (right) => `من كل 100 تقدير تحقق ${right}: دخل المريض خلال الوقت الذي ذكرناه.`,
  accuracyMissed: (early, late) => `في ${early} منها دخل قبله وفي ${late} بعده.`,
  accuracyFrom: (times, since) => `من كل 100، بحسب ${times} تقدير منذ ${since}`,
  accuracyPlace: 'عند التقدير',
  accuracyRight: 'خلاله',
  accuracyEarlier: 'قبله',
  accuracyLater: 'بعده',
  accuracyNone: 'لا شيء نعرضه بعد. يرجى العودة بعد بضعة أيام.',
  accuracyClosed: 'لا تعرض هذه العيادة ذلك هنا.',

  change,
  iAmHere: 'أنا هنا',
  needMoreTime: `أحتاج إلى ${minutesAfter(HOLD_MINUTES)} أخرى`,
  iAmHereNow: 'أنا هنا الآن',
  scanToCheckIn: 'لتسجيل حضورك، امسح الرمز الظاهر على شاشة غرفة الانتظار.',
  hereTitle: 'تسجيل الحضور',
  hereScan: 'يرجى مسح الرمز الظاهر على شاشة غرفة الانتظار.',
  hereWhich: 'لأي موعد حضرت؟',
  hereLead: 'أدخل رقمك ورقم الهاتف الذي حجزت به.',
  hereDigits: 'آخر 4 أرقام من هاتفك',
  hereLink: 'أو افتح الرابط الموجود في رسالتنا وسجّل حضورك منه. لا هاتف لديك؟ يسجّل الاستقبال حضورك.',
  hereOnTelegram: 'هل حجزت عبر تيليغرام؟ سجّل حضورك منه',
  hereDone: (number) => `الرقم ${number}: سُجّل حضورك.`,
  hereDoneLead: 'تفضل بالجلوس. سنناديك.',
  hereNumberWith: (number, doctor) => `الرقم ${number}، ${doctor}`,
  telegramAlerts: 'تلقي الرسائل على تيليغرام',
  openTelegram: 'فتح تيليغرام',
  sound: 'صوت عندما يحين دوري',
  notFound: 'لم نجد هذا الموعد',
  bookAgain: 'حجز موعد آخر',

  refresh: 'تحديث',
  refreshing: 'جارٍ التحديث …',
  askCallBack: 'اطلب منا الاتصال بك',
  callBackAsked: 'سنعاود الاتصال بك.',
  reschedule: 'تغيير الموعد',
  rescheduleTo: 'أي يوم يناسبك بدلًا منه؟',
  rescheduleYes: 'نعم، تغيير الموعد',
  directions: 'كيف تصل إلينا',
  addToCalendar: 'أضف إلى التقويم',
  timeMayChange: 'قد يتغيّر الوقت المتوقع. تجد آخر تحديث هنا.',
  leave: 'إلغاء الموعد',
  leaveQuestion: 'إلغاء موعدك؟',
  yes: 'نعم، إلغاء',
  no: 'الإبقاء عليه',
  livePaused: 'جارٍ إعادة الاتصال …',
  updatedNow: 'حُدّث الآن',
  updatedSeconds: (seconds) => `حُدّث قبل ${counted(seconds, second)}`,
  updatedMinutes: (count) => `حُدّث قبل ${minutesAfter(count)}`,
  stale: 'قد لا يكون محدّثًا',

  refusals,
  consent,
}
