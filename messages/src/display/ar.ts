import type { DisplayTexts } from './en.ts'

export const ar: DisplayTexts = {
  number: 'الرقم',
  room: 'الغرفة',
  next: 'التالي',
  spoken: (number, room) => `الرقم ${number}. يرجى التوجه إلى الغرفة ${room}.`,
  nobodyYet: 'يظهر رقمك هنا عند مناداتك.',
  runningLate: 'متأخر قليلًا',
  onBreak: 'في استراحة',
  onBreakUntil: (time) => `في استراحة حتى ${time} تقريبًا`,
  lostSince: (time) => `لا اتصال منذ ${time}`,
  askTheDesk: 'يرجى سؤال الاستقبال.',
  trial: 'ما زالت هذه العيادة قيد الإعداد. لن تصلك رسائل بعد.',
  starting: 'لحظة من فضلك …',
  withoutLink: 'تحتاج هذه الشاشة إلى رابطها. يمكن للاستقبال إنشاؤه.',
  follow: 'امسح الرمز لمتابعة دورك على هاتفك.',
  checkIn: 'هل وصلت؟ امسح الرمز لتسجيل حضورك.',
  soundOn: 'تشغيل الصوت',
}
