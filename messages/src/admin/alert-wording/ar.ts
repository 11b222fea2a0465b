import { counted, leftToRight } from '../../arabic.ts'
import type { AlertWordingSentences, AlertWordingTexts } from './en.ts'

export const ar: AlertWordingTexts = {
  title: 'النصوص',
  lead: 'أول ما تقوله رسائلكم. ويأتي تحته دائمًا الرقم والعيادة والرابط.',
  language: 'اللغة',
  message: 'الرسالة',
  words: 'النص',
  insert: 'إدراج',
  preview: 'كرسالة نصية بأسماء للمثال',
  reset: 'العودة إلى نصنا',
  ours: 'هذا نصنا.',
  asCard: 'وهو أيضًا الرد على من يحجز في محادثة. أما بطاقة تيليجرام فتبقى بنصنا.',
  kinds: {
    booked: 'تم الحجز',
    nearly: 'اقتراب الدور',
    next: 'الدور التالي',
    called: 'حان الدور',
    missed: 'فوات النداء',
    'doctor-late': 'تأخير',
    'doctor-break': 'استراحة',
    'doctor-break-until': 'استراحة لها نهاية',
    'doctor-back': 'استئناف المواعيد',
    'moved-by-clinic': 'موعد نقلته العيادة',
    'cancelled-by-clinic': 'موعد ألغته العيادة',
    'no-show': 'فوات الموعد',
    'no-show-closed': 'فوات الموعد في يوم أُغلق',
  },
  placeholders: {
    doctor: 'الطبيب',
    clinic: 'العيادة',
    room: 'الغرفة',
    number: 'الرقم',
    day: 'اليوم',
    time: 'الوقت المتوقع',
    ahead: 'عدد من قبله',
    until: 'نهاية الاستراحة',
  },
  changedMeanwhile:
    'غيّر شخص آخر هذا النص في هذه الأثناء، ونصه مكتوب تحت الحقل. للاحتفاظ بما كتبتم يُرجى الحفظ مرة أخرى.',
  faults: {
    long: 'يُرجى استخدام 240 حرفًا على الأكثر.',
    lines: 'يُرجى كتابته في سطر واحد.',
    save: 'هناك نص يحتاج إلى تصحيح. فتحنا أول نص منها.',
  },
}

const message = {
  one: 'رسالة نصية واحدة',
  two: 'رسالتان نصيتان',
  few: 'رسائل نصية',
  many: 'رسالة نصية',
  other: 'رسالة نصية',
}

export const sentences: AlertWordingSentences = {
  wordingBroken: (part) => `يُرجى مراجعة الأقواس في ${leftToRight(part)} لتكون مثل ${leftToRight('{…}')}`,
  wordingUnknown: (part) => `لا يمكن ملء ${leftToRight(part)} هنا. يُرجى استخدام أحد الأزرار.`,
  wordingMissing: (part) => `يُرجى إضافة ${leftToRight(part)} لأن المرضى يحتاجون إليه هنا.`,
  wordingLength: (texts, characters) => `${counted(texts, message)}، عدد الحروف ${characters}`,
  wordingTooLong: (most) => `أطول من ${most === 1 ? 'رسالة نصية واحدة' : 'رسالتين نصيتين'}: تزيد تكلفة كل رسالة.`,
  yourWording: (name) => `نصكم: ${name}`,
}
