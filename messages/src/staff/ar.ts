import type { UndoableStep } from '@anteroom/contracts/status.ts'
import { counted, leftToRight, minutes, minutesAfter } from '../arabic.ts'
import { ar as consent } from '../consent/ar.ts'
import { ar as refusals } from '../refusals/ar.ts'
import { ar as desk } from './desk/ar.ts'
import type { StaffTexts } from './en.ts'

const person = { one: 'شخص واحد', two: 'شخصان', few: 'أشخاص', many: 'شخصًا', other: 'شخص' }
const appointment = { one: 'موعد واحد', two: 'موعدان', few: 'مواعيد', many: 'موعدًا', other: 'موعد' }
const absence = { one: 'غياب واحد', two: 'غيابان', few: 'حالات غياب', many: 'حالة غياب', other: 'حالة غياب' }
const time = { one: 'مرة واحدة', two: 'مرتين', few: 'مرات', many: 'مرة', other: 'مرة' }
const second = { one: 'ثانية واحدة', two: 'ثانيتين', few: 'ثوانٍ', many: 'ثانية', other: 'ثانية' }

/** Names and numbers meet nowhere without an Arabic word between them: see `arabic.ts`. */
export const ar: StaffTexts = {
  ...desk,
  language: 'اللغة',
  loading: 'لحظة من فضلك …',
  tryAgain: 'إعادة المحاولة',
  close: 'إغلاق',

  logIn: 'تسجيل الدخول',
  logInLead: 'طابور اليوم لحظة بلحظة.',
  userName: 'اسم المستخدم',
  password: 'كلمة المرور',
  showPassword: 'إظهار كلمة المرور',
  logOut: 'تسجيل الخروج',
  doctors: 'الأطباء',
  noDoctor: 'لا يتبع هذا الحساب طابور أي طبيب بعد.',

  waiting: (count) => `في الانتظار: ${count}`,
  dayClosed: 'أُغلق اليوم.',
  emptyQueue: 'لا أحد في الانتظار. ستظهر الحجوزات الجديدة هنا تلقائيًا.',

  nobodyWaiting: 'لا أحد في الانتظار',
  nobodyCalled: 'استراحة: لا يُنادى أحد',
  everyoneHeld: 'كل من ينتظر طلب مزيدًا من الوقت',
  finishPatient: (name) => `إنهاء زيارة ${name}`,
  startNumber: (number, name) => `بدء زيارة رقم ${number}: ${name}`,
  finishAndStart: (finished, number, name) => `إنهاء زيارة ${finished} · بدء زيارة رقم ${number}: ${name}`,
  startHere: (name) => `بدء زيارة ${name} (في العيادة)`,
  finishAndStartHere: (finished, name) => `إنهاء زيارة ${finished} · بدء زيارة ${name} (في العيادة)`,
  waitFor: (name, stage) => `انتظار ${name} (${stage})`,
  finishAndWait: (finished, name, stage) => `إنهاء زيارة ${finished} · انتظار ${name} (${stage})`,
  keys: 'اختصارات لوحة المفاتيح',
  useKeys: 'استخدام هذه المفاتيح على هذا الجهاز',
  useKeysMeans: 'لا تعمل أثناء الكتابة.',
  keysDo: {
    n: 'الضغط على الزر الكبير',
    c: 'نداء أول من ينتظر',
    s: 'تسجيل نداء فائت لأول من نودي عليه',
    u: 'التراجع عن خطوتك الأخيرة',
    '/': 'البحث عن شخص',
    '?': 'عرض هذه القائمة',
  },

  doctorIs: 'حالة المواعيد',
  doctorStatus: { 'on-time': 'في وقتها', 'running-late': 'متأخرة', 'on-break': 'استراحة' },
  lateBy: (count) => minutesAfter(count),
  onBreakUntil: (time) => `حتى الساعة ${time}`,
  howLate: 'كم مدة التأخير؟',
  breakLength: 'كم مدتها؟',
  minutesLong: (count) => minutes(count),
  otherLength: 'مدة أخرى',
  minutes: 'الدقائق',
  minutesFault: (most) => `يُرجى كتابة عدد من 1 إلى ${most}.`,
  set: 'تطبيق',
  untilBack: 'حتى أعود',
  breakSet: 'يرى المرضى الآن متى تنتهي الاستراحة.',
  statusSet: {
    'on-time': 'يرى المرضى الآن أن المواعيد في وقتها.',
    'running-late': 'يرى المرضى الآن أن المواعيد متأخرة.',
    'on-break': 'يرى المرضى الآن أن الطبيب في استراحة.',
  },

  inTheRoom: 'في الغرفة',
  roomFree: 'لا أحد في الغرفة.',
  ofUsual: (elapsed, usual) => `${elapsed} من نحو ${minutesAfter(usual)}`,
  onSchedule: 'حسب الموعد',
  behind: (count) => `تأخير ${minutesAfter(count)}`,
  ahead: (count) => `تقدّم ${minutesAfter(count)}`,

  queue: 'الطابور',
  ticket: 'الرقم',
  patient: 'المريض',
  stage: 'الحالة',
  hereFor: 'منذ الوصول',
  expectedAt: 'الوقت المتوقع',
  minutesShort: (count) => `${count} د`,
  bookedVia: 'الحجز عبر',
  alerts: 'التنبيهات',
  actions: 'الإجراءات',
  number: (number) => `رقم ${number}`,
  bookedViaNames: {
    telegram: 'تيليغرام',
    sms: 'رسالة نصية',
    whatsapp: 'واتساب',
    web: 'صفحة الويب',
    staff: 'الاستقبال',
  },
  channels: { telegram: 'تيليغرام', sms: 'رسالة نصية', whatsapp: 'واتساب', email: 'بريد إلكتروني' },
  textedCancel: 'أرسل كلمة CANCEL',
  cancelWho: (name) => `إلغاء الموعد: ${name}`,
  notConfirmed: 'لم تُؤكَّد وسيلة الاتصال بعد',
  noPhone: 'بلا هاتف: يُرجى النداء بالصوت',
  notReached: 'لم يصل التنبيه: يُرجى النداء بالصوت',
  notReachedWho: (name) => `لم يصل التنبيه إلى ${name}: يُرجى النداء بالصوت.`,

  stages: {
    expected: 'الوصول متوقع',
    here: 'في العيادة',
    called: 'تم النداء',
    missed: 'نداء فائت',
    held: 'طلب مزيد من الوقت',
  },
  calledTimes: (count) => `تم النداء ${counted(count, time)}`,
  paused: 'متوقف',

  start: 'بدء',
  finish: 'إنهاء',
  call: 'نداء',
  callAgain: (count) => `نداء مجددًا (${count})`,
  startPatient: (name) => `بدء زيارة ${name}`,
  callPatient: (name) => `نداء ${name}`,
  callPatientAgain: (count, name) => `نداء مجددًا (${count}) على ${name}`,
  moreFor: (name) => `خيارات أخرى: ${name}`,
  missedCall: 'تسجيل نداء فائت',
  markNoShow: 'تسجيل غياب',
  moveToFront: 'نقل إلى المقدمة',
  transferTo: (doctor) => `تحويل إلى ${doctor}`,
  newLink: 'رابط جديد',
  cancelAppointment: 'إلغاء الموعد',

  moveToFrontOf: (name) => `نقل ${name} إلى المقدمة`,
  why: 'ما السبب؟',
  whyHint: 'يُحفظ في سجل اليوم.',
  keepOrder: 'إبقاء الترتيب',
  cancelOf: (name) => `إلغاء موعد ${name}؟`,
  patientGetsMessage: 'ستصل إلى المريض رسالة اعتذار.',
  tellThePatient: 'بلا هاتف: يُرجى إخبار المريض بنفسك.',
  keepAppointment: 'الإبقاء عليه',
  yesCancel: 'نعم، إلغاء',

  walkIn: 'إضافة مريض بلا موعد',
  name: 'الاسم',
  mobileNumber: 'رقم الهاتف المحمول',
  mobileHint: 'اختياري، للرسائل النصية. إن كان من بلد آخر فمع رمز البلد.',
  nameFault: 'يُرجى كتابة اسم من دون الرمزين < و >.',
  mobileFault: `يُرجى مراجعة الرقم. إن كان من بلد آخر فمع رمز البلد، مثل ${leftToRight('+1 202 555 0143')}.`,
  visitType: 'نوع الزيارة',
  visitTypeUnknown: 'غير محدد',
  messagesIn: 'لغة الرسائل',
  notNow: 'ليس الآن',
  add: 'إضافة',

  dayOptions: 'خيارات اليوم',
  poster: 'ملصق برموز الاستجابة السريعة',
  closeDay: 'إغلاق اليوم',
  keepOpen: 'إبقاؤه مفتوحًا',
  stillWaiting: (count) => (count === 0 ? 'لا أحد في الانتظار.' : `في الانتظار حتى الآن: ${counted(count, person)}.`),
  andMore: (count) => `و${counted(count, { ...person, one: 'شخص آخر' })}`,
  outcomes: {
    cancel: 'إلغاء مع اعتذار',
    move: 'نقل إلى يوم آخر',
    'no-show': 'تسجيل غياب',
  },
  onlyIfCalled: 'فقط إذا نودي على كل من ينتظر',
  tellThose: (count) => `بلا هاتف: ${counted(count, person)}. يُرجى إخبارهم بنفسك.`,

  webIs: {
    verified: 'الحجز عبر الموقع يتطلب رقم هاتف أو بريدًا إلكترونيًا',
    off: 'الحجز عبر الموقع متوقف',
  },
  webOtherWays: 'ما زال بإمكان المرضى مراسلتنا أو الاتصال أو الحجز في الاستقبال.',
  webAlarm: 'يُرفض عدد كبير من الحجوزات عبر الموقع',
  webAlarmMeans: 'قد يحاول أحدهم ملء اليوم. يمكن تقييد الحجز عبر الموقع حتى ينتهي ذلك.',
  webSwitch: {
    on: 'السماح بالحجز عبر الموقع من جديد',
    verified: 'الحجز عبر الموقع برقم هاتف أو بريد فقط',
    off: 'إيقاف الحجز عبر الموقع',
  },
  webSet: {
    on: 'يمكن للجميع الحجز عبر الموقع من جديد.',
    verified: 'أصبح الحجز عبر الموقع يتطلب رقم هاتف أو بريدًا إلكترونيًا.',
    off: 'لا يمكن لأحد الحجز عبر الموقع الآن.',
  },

  started: (name) => `بدأت زيارة ${name}.`,
  finished: (name) => `انتهت زيارة ${name}.`,
  called: (name) => `تم نداء ${name}.`,
  missed: (name) => `سُجّل نداء فائت: ${name}.`,
  noShow: (name) => `سُجّل غياب ${name}.`,
  cameBack: (name) => `تمت إعادة ${name} إلى الطابور.`,
  isNext: (name) => `الدور التالي: ${name}.`,
  transferred: (name, doctor) => `صار موعد ${name} مع ${doctor}.`,
  linkRenewed: (name) => `رابط ${name} السابق لم يعد يعمل. هذا هو الرابط الجديد.`,
  cancelled: (name) => `أُلغي موعد ${name}.`,
  added: (name) => `تمت إضافة ${name} إلى الطابور.`,
  closedWith: ({ moved, cancelled, noShows }) =>
    `أُغلق اليوم. ${[
      moved > 0 && `نُقل ${counted(moved, appointment)}`,
      cancelled > 0 && `أُلغي ${counted(cancelled, appointment)}`,
      noShows > 0 && `سُجّل ${counted(noShows, absence)}`,
    ]
      .filter(Boolean)
      .join('، ')}.`,
  undo: 'تراجع',
  undoStep: (step, name) => `تراجع عن ${stepOf(step, name ?? 'أحد المرضى')}`,
  undone: (step, name) => `تم التراجع عن ${stepOf(step, name ?? 'أحد المرضى')}.`,

  noConnection: 'لا اتصال بالعيادة',
  reconnecting: 'جارٍ إعادة الاتصال …',
  ageFewSeconds: 'هذه القائمة قبل بضع ثوانٍ.',
  ageSeconds: (count) => `هذه القائمة قبل ${counted(count, second)}.`,
  ageMinutes: (count) => `هذه القائمة قبل ${minutesAfter(count)}.`,
  noChanges: 'لا يمكن تغيير شيء حتى يعود الاتصال.',
  everyTenSeconds: 'حتى ذلك الحين تُحدّث القائمة كل 10 ثوانٍ.',
  refresh: 'تحديث',
  messagesBy: {
    telegram: 'رسائل تيليغرام',
    sms: 'الرسائل النصية',
    whatsapp: 'رسائل واتساب',
    email: 'رسائل البريد الإلكتروني',
  },
  budgetLow: (messages, percent) => `${messages}: استُخدم ${percent}% من رصيد اليوم.`,
  budgetUrgentOnly: (messages, percent) => `${messages}: استُخدم ${percent}% من رصيد اليوم. والباقي محفوظ لنداء المرضى.`,
  budgetUsedUp: (messages) => `${messages}: نفد رصيد اليوم. من تناديه لن تصله رسالة، يُرجى النداء بالصوت.`,

  alertKinds: {
    booked: 'تأكيد الحجز',
    nearly: 'اقترب الدور',
    next: 'الدور التالي',
    called: 'حان الدور',
    'doctor-late': 'المواعيد متأخرة',
    'doctor-break': 'استراحة الطبيب',
    'doctor-back': 'انتهت الاستراحة',
    missed: 'نداء فائت',
    'cancelled-by-clinic': 'إلغاء الموعد',
    'moved-by-clinic': 'نقل الموعد',
    'no-show': 'موعد فائت',
    disregard: 'يُرجى تجاهل رسالتنا الأخيرة',
    code: 'رمز لتأكيد وسيلة الاتصال',
  },
  alertStates: {
    sending: 'قيد الإرسال',
    sent: 'أُرسل',
    delivered: 'وصل',
    failed: 'لم يصل',
    uncertain: 'ربما لم يصل',
    suppressed: 'لم يُرسل',
  },
  alertReasons: {
    'telegram-403': 'المريض حظر البوت',
    'telegram-400': 'المحادثة غير موجودة',
    'twilio-21211': 'ليس رقم هاتف',
    'twilio-21610': 'طلب المريض إيقاف الرسائل',
    'twilio-21614': 'ليس رقم هاتف محمول',
    'twilio-30003': 'الهاتف مغلق أو خارج التغطية',
    'twilio-30004': 'المريض يحظر الرسائل',
    'twilio-30005': 'الرقم غير موجود',
    'twilio-30006': 'الرقم لا يستقبل الرسائل',
    'smtp-550': 'البريد غير موجود',
    'not-accepted': 'رفضه مزود الخدمة',
    unreachable: 'مزود الخدمة لا يستجيب',
    trial: 'محجوزة: لم تبدأ العيادة العمل بعد',
    'unreachable-number': 'لا نرسل رسائل إلى هذا الرقم',
    'over-cap': 'وصلته رسائل أكثر من اللازم',
    'over-budget': 'نفدت رسائل اليوم',
    'opted-out': 'المريض لا يريد رسائل',
    'unanswered-code': 'سبق إرسال رمز ولم يُستخدم',
    'no-news': 'لا جديد يُقال',
  },
  alertsTo: (name) => `التنبيهات إلى ${name}`,

  doneToday: (count) => `انتهى اليوم: ${count}`,
  ends: { done: 'انتهت الزيارة', cancelled: 'أُلغي', 'no-show': 'غياب', moved: 'نُقل' },
  backInLine: 'إعادة إلى الطابور',
  backInLineWho: (name) => `إعادة إلى الطابور: ${name}`,

  trialMode: 'وضع التجربة: لا تصل الرسائل إلا إلى هواتف جرّبها الموظفون.',
  manageClinic: 'إعدادات العيادة',
  backToBoard: 'العودة إلى اللوحة',

  myAccount: 'حسابي',
  account: {
    lead: 'طريقة تسجيل الدخول والأجهزة التي سُجّل الدخول عليها.',
    changePassword: 'تغيير كلمة المرور',
    presentPassword: 'كلمة المرور الحالية',
    newPassword: 'كلمة المرور الجديدة',
    passwordHint: '12 حرفًا على الأقل. ثلاث كلمات أو أربع يسهل تذكرها.',
    passwordFault: 'يُرجى استخدام 12 حرفًا على الأقل.',
    presentFault: 'يُرجى إدخال كلمة المرور الحالية.',
    passwordChanged: 'تغيّرت كلمة المرور، وسُجّل الخروج من الأجهزة الأخرى.',
    sessions: 'الأجهزة التي سُجّل الدخول عليها',
    thisOne: 'هذا الجهاز',
    unknownDevice: 'جهاز غير معروف',
    logOutThere: 'تسجيل الخروج',
    loggedOutThere: 'سُجّل الخروج من ذلك الجهاز.',
    choosePassword: 'اختيار كلمة مرور',
    savePassword: 'حفظ كلمة المرور',
    passwordSaved: 'حُفظت كلمة المرور. يمكن تسجيل الدخول الآن.',
  },
  secondStep: {
    title: 'خطوة ثانية عند تسجيل الدخول',
    off: 'مع خطوة ثانية لا تكفي كلمة مرور مسروقة للدخول.',
    on: 'بعد كلمة المرور يُطلب رمز من تطبيق المصادقة.',
    onPasskey: 'بعد كلمة المرور يُستخدم مفتاح مرور.',
    addPasskey: 'إضافة مفتاح مرور',
    passkeyName: 'اسم المفتاح',
    passkeyHint: 'مفتاح أو هاتف أو حاسوب يمكنه إثبات أنه لصاحبه.',
    passkeyDefault: 'مفتاحي',
    passkeyFailed: 'لم ينجح ذلك. يُرجى المحاولة من جديد.',
    usePasskey: 'استخدام مفتاح مرور',
    remove: 'إزالة',
    setUp: 'إعداد تطبيق مصادقة',
    replace: 'إعداد التطبيق من جديد',
    turnOff: 'إيقاف',
    newCodes: 'رموز استرداد جديدة',
    continue: 'متابعة',
    cancel: 'ليس الآن',
    scan: 'يُرجى مسح هذه الصورة بتطبيق مصادقة على الهاتف، أو كتابة المفتاح فيه.',
    key: 'المفتاح',
    code: 'الرمز',
    codeHint: 'ستة أرقام من التطبيق',
    confirm: 'تأكيد',
    codesTitle: 'رموز الاسترداد',
    codesLead: 'يُرجى حفظها كما يُحفظ المفتاح. كل رمز يتيح الدخول مرة واحدة من دون الهاتف. لا تظهر إلا الآن.',
    codesKept: 'تم حفظها',
    turnedOff: 'أُوقفت الخطوة الثانية.',
    owed: 'يُرجى إعداد خطوة ثانية لتسجيل الدخول. تطلبها العيادة من المسؤولين.',
    loginTitle: 'الخطوة الثانية',
    loginLead: 'يُرجى إدخال الرمز من تطبيق المصادقة أو أحد رموز الاسترداد.',
    back: 'رجوع',
  },
  removePasskeyOf: (name) => `إزالة ${name}`,
  codesLeft: (count) => `رموز الاسترداد المتبقية: ${count}`,
  sessionOf: (device) => `تسجيل الخروج: ${device}`,
  loggedInSince: (time) => `تسجيل الدخول: ${time}`,
  lastUsed: (time) => `آخر استخدام: ${time}`,
  yourUserName: (username) => `اسم المستخدم: ${username}`,

  posterOf: (doctor) => `ملصق · ${doctor}`,
  room: (room) => `الغرفة ${room}`,
  posterLead: 'يمكنك الحجز بهاتفك والانتظار في أي مكان.',
  onTheWeb: 'عبر الويب',
  bookOnTheWeb: (address, doctor) => `يُرجى فتح ${leftToRight(address)} واختيار ${doctor}.`,
  bookOnTelegram: (address) => `يُرجى فتح ${leftToRight(address)} ثم الضغط على «بدء».`,
  bookBySms: (code, number) => `يُرجى إرسال «حجز ${code}» برسالة نصية إلى ${leftToRight(number)}.`,
  bookOnWhatsapp: (code, number) => `يُرجى إرسال «حجز ${code}» إلى ${leftToRight(number)}.`,
  qrCode: (channel) => `رمز الاستجابة السريعة: ${channel}`,
  print: 'طباعة',

  consentBySms: consent.sms,
  refusals: {
    ...refusals,
    'unknown-appointment': 'لم يعد هذا الموعد في القائمة.',
    'doctor-not-working': 'لا مواعيد لدى الطبيب في ذلك اليوم.',
    'day-full': 'اكتملت مواعيد اليوم.',
    'day-closed': 'أُغلق اليوم.',
    'already-booked': 'لهذا الشخص موعد هنا بالفعل.',
    'not-waiting': 'لم يعد هذا المريض في الانتظار.',
    'not-in-progress': 'هذا المريض ليس في الغرفة.',
    'everybody-held': 'كل من ينتظر طلب مزيدًا من الوقت. يمكن بدء زيارة أحدهم أو الانتظار.',
    'not-missed': 'ما زال هذا المريض في الطابور.',
    'cannot-undo': 'فات أوان التراجع.',
  },
}

function stepOf(step: UndoableStep, name: string): string {
  switch (step) {
    case 'called':
      return `نداء ${name}`
    case 'started':
      return `بدء زيارة ${name}`
    case 'finished':
      return `إنهاء زيارة ${name}`
    case 'missed':
      return `النداء الفائت على ${name}`
    case 'no-show':
      return `غياب ${name}`
    case 'reordered':
      return `نقل ${name} إلى المقدمة`
    case 'cancelled':
      return `إلغاء موعد ${name}`
    case 'doctor-status-set':
      return 'تغيير حالة المواعيد'
    case 'closed':
      return 'إغلاق اليوم'
  }
}
