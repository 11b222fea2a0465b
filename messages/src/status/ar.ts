import { peopleBefore } from '../arabic.ts'
import type { StatusTexts } from './status-texts.ts'

/** Follows the rules in `arabic.ts`. No vowel signs: each counts as a character of an SMS. */
export const ar: StatusTexts = {
  news: {
    called: ({ room }) => `حان دورك. يرجى التوجه إلى الغرفة ${room}.`,
    'in-room': ({ doctor, room }) => `أنت الآن مع ${doctor} في الغرفة ${room}.`,
    waiting: ({ isNext, place, turn }, say) =>
      `${isNext ? 'دورك هو التالي' : peopleBefore(place - 1)}${turn.kind === 'unknown' ? '' : `، ${say.turn(turn)}`}.`,
    held: ({ until }, say) =>
      `سيتقدمك غيرك ${until === null ? 'لبضع دقائق' : `حتى الساعة ${say.clock(until)}`}، ودورك محفوظ.`,
    missed: () => 'ناديناك ولم نجدك. يرجى إبلاغنا عند وصولك.',
    'another-day': ({ doctor, day, turn }, say) => `لديك موعد مع ${doctor}، ${say.day(day)}، ${say.turn(turn)}.`,
    'no-show': ({ wasCalled, mayReturn }) =>
      [
        wasCalled ? 'فاتك موعدك. ناديناك ولم تكن هنا.' : 'لم يتم موعدك.',
        mayReturn
          ? 'إن كنت هنا الآن فيرجى إبلاغ الاستقبال، وإلا فيمكن حجز موعد آخر.'
          : 'يرجى حجز موعد آخر أو سؤال الاستقبال.',
      ].join(' '),
    cancelled: () => 'تم إلغاء موعدك.',
    done: () => 'انتهت زيارتك. شكرا لحضورك، مع تمنياتنا لك بالصحة.',
    moved: () => 'تم نقل موعدك. في الرابط موعدك الجديد.',
  },
  short: {
    called: ({ room }) => `حان دورك، الغرفة ${room}`,
    'in-room': ({ room }) => `أنت في الغرفة ${room}`,
    waiting: ({ isNext, place, turn }, say) =>
      `${isNext ? 'دورك هو التالي' : peopleBefore(place - 1)}، ${say.turn(turn)}`,
    held: ({ until }, say) => (until === null ? 'يتقدمك غيرك' : `يتقدمك غيرك حتى ${say.clock(until)}`),
    missed: () => 'ناديناك ولم نجدك',
    'another-day': ({ day, turn }, say) => `${say.day(day)}، ${say.turn(turn)}`,
    'no-show': ({ wasCalled }) => (wasCalled ? 'فاتك الموعد' : 'لم يتم الموعد'),
    cancelled: () => 'ملغى',
    done: () => 'انتهى',
    moved: () => 'نقل',
  },
  runningLate: (doctor) => `مواعيد ${doctor} متأخرة.`,
  onBreak: (doctor, until) =>
    until === null
      ? `المواعيد مع ${doctor} متوقفة للاستراحة، ولا نعرف الوقت بعد.`
      : `المواعيد متوقفة حتى ${until} تقريبا.`,
  notBegun: (doctor) => `لم تبدأ المواعيد مع ${doctor}، ولا نعرف الوقت بعد.`,
  keepsPlace: 'دورك محفوظ.',
  checkedIn: 'عرفنا أنك هنا.',
  visit: ({ number, doctor, room }) => `رقمك ${number} مع ${doctor} في الغرفة ${room}`,
  briefVisit: ({ number, room }) => `رقمك ${number}، الغرفة ${room}`,
  at: (clinic) => `في ${clinic}`,
  item: ({ number, doctor, short }) => `رقم ${number} مع ${doctor}: ${short}`,
}
