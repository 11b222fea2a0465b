import { HOLD_MINUTES } from '@anteroom/contracts/queue.ts'
import { counted, leftToRight, minutesAfter, peopleBefore } from '../arabic.ts'
import { change } from '../change/ar.ts'
import { about } from '../durations/ar.ts'
import type { ChatTexts, OfferFacts } from './chat-texts.ts'

const other = {
  one: 'موعد آخر',
  two: 'موعدان آخران',
  few: 'مواعيد أخرى',
  many: 'موعدا آخر',
  other: 'موعد آخر',
}

const offer = ({ doctor, day, turn }: OfferFacts) => `مع ${doctor}، ${day}، ${turn}`

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
  shortCancel: 'إلغاء',
  welcome: (clinic) => `أهلا بكم في ${clinic}. يمكن الحجز هنا، وسنراسلك عندما يقترب دورك.`,
  help: 'يمكن كتابة حجز أو حالة أو هنا أو تأخير أو نقل أو لغة في أي وقت.',
  notUnderstood: 'عذرا، لم أفهم ذلك.',
  outOfDate: 'هذا الزر لم يعد صالحا.',
  beyond: 'في حالة الطوارئ يرجى الاتصال برقم الطوارئ فورا. أساعد هنا في المواعيد فقط، ولغير ذلك يرجى الاتصال بالعيادة.',
  welcomed: 'على الرحب والسعة.',
  choices: {
    firstFree: 'أول موعد متاح',
    book: 'اختيار طبيب',
    status: 'متى دوري؟',
    cancel: 'إلغاء الموعد',
    move: 'تغيير الموعد',
    here: 'أنا هنا',
    later: `${minutesAfter(HOLD_MINUTES)} أخرى`,
    language: 'اللغة',
    help: 'القائمة',
    back: 'رجوع',
    leave: 'القائمة',
    confirm: 'نعم، احجز',
    otherName: 'اسم آخر',
    otherDay: 'يوم آخر',
    more: 'المزيد',
    all: 'عرض الكل',
    goOn: 'متابعة',
    giveUp: 'نعم، إلغاء',
    keep: 'الإبقاء عليه',
    moveIt: 'نعم، تغيير',
  },
  commands: {
    start: 'البداية',
    book: 'حجز موعد',
    status: 'متى يحين دورك',
    here: 'إبلاغنا بوصولك',
    later: `طلب ${minutesAfter(HOLD_MINUTES)} أخرى`,
    reschedule: 'نقل موعدك إلى يوم آخر',
    cancel: 'إلغاء موعدك',
    language: 'اختيار اللغة',
    help: 'ما يمكنني فعله',
    stop: 'إيقاف الرسائل',
  },
  askDoctor: 'أي طبيب؟',
  noDoctors: 'لا يمكن الحجز مع أي طبيب الآن. يرجى المحاولة لاحقا أو سؤال الاستقبال.',
  nothingFree: 'لا مواعيد متاحة في الأيام القادمة. يرجى اختيار طبيب ويوم أو سؤال الاستقبال.',
  askDay: (doctor) => `أي يوم مع ${doctor}؟`,
  offer: (facts) => `${offer(facts)}.${facts.ahead === null ? '' : ` ${peopleBefore(facts.ahead)}.`}`,
  askName: 'ما اسمك؟',
  nameTooLong: 'هذا الاسم طويل جدا. يرجى كتابة 80 حرفا على الأكثر.',
  nameNotPossible: 'لا يمكن استعمال هذا الاسم. يرجى كتابته بالحروف دون الرمزين < و >.',
  askConfirm: ({ name, ...facts }) => `حجز باسم ${name}؟ ${offer(facts)}.`,
  askMove: ({ ticket, from, ...facts }) => `نقل موعدك (رقم ${ticket}، ${from})؟ الجديد ${offer(facts)}.`,
  nothingBooked: 'حسنا، لم يتم أي حجز.',
  nothingChanged: 'حسنا، لم يتغير شيء.',
  noAppointment: 'ليس لديك موعد. هل نحجز لك موعدا؟',
  wait: (minutes) => `الانتظار المتوقع ${minutes === 0 ? 'أقل من دقيقة' : about(minutes)}.`,
  change,
  waitOnceStarted: (minutes) => `بعد بدء المواعيد يكون الانتظار ${about(minutes)}.`,
  waitParts: ({ ahead, minutesEach, inRoom, late }) => {
    const parts = [
      ...(ahead > 0 ? [`${peopleBefore(ahead)} لكل منهم ${minutesAfter(minutesEach)}`] : []),
      ...(inRoom > 0 ? [`بقي لمن عند الطبيب ${minutesAfter(inRoom)}`] : []),
      ...(late > 0 ? [`تأخر المواعيد ${minutesAfter(late)}`] : []),
    ]
    return parts.length === 0 ? '' : `كيف حسبنا ذلك: ${parts.join('، ')}.`
  },
  roughly: 'هذا تقدير تقريبي، فالزيارات المسجلة ما زالت قليلة.',
  andMore: (count) => `و${counted(count, other)}`,
  askWhich: 'أي موعد؟',
  appointment: ({ doctor, day }) => `مع ${doctor}، ${day}`,
  askGiveUp: ({ ticket, doctor, day }) => `إلغاء موعدك مع ${doctor}، ${day}، رقم ${ticket}؟`,
  cancelled: (doctor) => `تم إلغاء موعدك مع ${doctor}.`,
  notToday: ({ doctor, day }) => `موعدك مع ${doctor} ليس اليوم، بل ${day}.`,
  here: 'شكرا، عرفنا أنك هنا.',
  later: `حسنا، سيتقدمك غيرك لمدة ${minutesAfter(HOLD_MINUTES)}، ودورك محفوظ.`,
  lead: (minutes) => `حسنا، سنراسلك قبل دورك ب${about(minutes)}.`,
  askLanguage: 'أي لغة؟',
  languageSet: 'حسنا، بالعربية.',
  testWorks: (clinic) => `الخدمة تعمل: يمكن أن تصلك هنا رسائل ${clinic}.`,
  testOver: 'لم يعد هذا الرمز صالحًا. يُرجى طلب رمز جديد من صفحة القنوات.',
  askOffList: 'هل تريد إلغاء موعدك أم إيقاف هذه الرسائل؟',
  stopped: `لن تصلك رسائل هنا بعد الآن. للعودة إليها: ${leftToRight('/start')}`,
  linked: 'من الآن سنراسلك هنا.',
  media: {
    voice: 'عذرا، لا يمكنني سماع الرسائل الصوتية. يرجى كتابتها.',
    photo: 'عذرا، لا يمكنني رؤية الصور. يرجى كتابة طلبك.',
    video: 'عذرا، لا يمكنني مشاهدة الفيديو. يرجى كتابة طلبك.',
    file: 'عذرا، لا يمكنني فتح الملفات. يرجى كتابة طلبك.',
    location: 'شكرا، لكن لا يمكنني استعمال الموقع. عند وصولك إلى العيادة اكتب: هنا',
    contact: 'عذرا، لا يمكنني قراءة جهات الاتصال. يرجى كتابة طلبك.',
    sticker: 'ملصق جميل، لكنني أقرأ النصوص فقط.',
    forwarded: 'لا أتعامل مع الرسائل المحولة. يرجى كتابة طلبك بكلماتك.',
  },
  emergency: (number) =>
    `في حالة الطوارئ اتصل فورا ${number === null ? 'برقم الطوارئ في منطقتك' : `على ${number}`}. لا يمكنني المساعدة هنا.`,
  where: (address) => (address === null ? 'العنوان غير متوفر هنا. يرجى سؤال الاستقبال.' : `عنواننا: ${address}`),
  phone: (number) =>
    number === null
      ? 'رقم الهاتف غير متوفر هنا. يرجى سؤال الاستقبال.'
      : `يمكنك الاتصال بنا على الرقم ${number.replace(/^\+/, '00')}`,
  hours: (day, times) => (times.length === 0 ? `لا يوجد أطباء ${day}.` : `مواعيد الأطباء ${day}: ${times.join('، ')}.`),
  noFixedHours: 'لا نحجز ساعة محددة، بل دورا، وسأخبرك بالوقت المتوقع.',
  noSpecialty: 'ليس لدينا طبيب بهذا التخصص. هؤلاء أطباؤنا.',
  whichSpecialty: 'أي تخصص تحتاج؟',
  nameNeedsLetters: 'يرجى كتابة اسمك بالحروف.',
  nameUnseen: 'في هذا الاسم رموز لا يمكن عرضها. يرجى كتابته من جديد.',
  howToStop: {
    telegram: `لإيقاف الرسائل اكتب ${leftToRight('/stop')}`,
    text: 'لإيقاف الرسائل أرسل STOP',
  },
  hint: 'يبدو هذا ردا تلقائيا، فلن أجيب عليه. إن كنت شخصا فاكتب: قائمة',
}
