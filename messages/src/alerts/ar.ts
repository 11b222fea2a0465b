import { peopleBefore } from '../arabic.ts'
import { type AlertFacts, type AlertTexts, by } from './alert-texts.ts'

/** Which appointment it is about. */
const which = ({ ticket, clinic, doctor, detail }: AlertFacts) =>
  `رقمك ${ticket}${detail === 'full' ? ` مع ${doctor}` : ''} في ${clinic}`

/** Where to go, and with which number. */
const where = ({ ticket, room, clinic, address, detail }: AlertFacts) =>
  detail === 'terse'
    ? `رقمك ${ticket} في ${clinic}`
    : `رقمك ${ticket}، الغرفة ${room} في ${clinic}${address === null ? '' : `\n${address}`}`

/**
 * Follows the rules in `arabic.ts`; an address has its own line, as a link has. No vowel signs, no full stop before the
 * end of a line: each counts as a character of an SMS.
 */
export const ar: AlertTexts = {
  booked: (facts) => ({
    subject: `تم حجز موعدك: رقم ${facts.ticket}`,
    news: by(facts.detail, {
      full: `تم حجز موعدك مع ${facts.doctor}، ${facts.day}، ${facts.turn}`,
      brief: `موعدك مع ${facts.doctor}، ${facts.day}، ${facts.turn}`,
      terse: `تم حجز موعدك، ${facts.day}`,
    }),
    facts: where(facts),
  }),
  nearly: (facts) => ({
    subject: `اقترب دورك: رقم ${facts.ticket}`,
    news: by(facts.detail, {
      full: `اقترب دورك: ${peopleBefore(facts.ahead)}، ${facts.turn}. يرجى التوجه إلى قاعة الانتظار`,
      brief: `اقترب دورك: ${peopleBefore(facts.ahead)}. يرجى التوجه إلى قاعة الانتظار`,
      terse: 'اقترب دورك. يرجى التوجه إلى قاعة الانتظار',
    }),
    facts: which(facts),
  }),
  next: (facts) => ({
    subject: `دورك هو التالي: رقم ${facts.ticket}`,
    news: by(facts.detail, {
      full: `دورك هو التالي. يرجى الانتظار قرب الغرفة ${facts.room}`,
      brief: `دورك هو التالي. يرجى الانتظار قرب الغرفة ${facts.room}`,
      terse: `دورك هو التالي، قرب الغرفة ${facts.room}`,
    }),
    facts: which(facts),
  }),
  called: (facts) => ({
    subject: `حان دورك: رقم ${facts.ticket}`,
    news: `حان دورك. يرجى التوجه إلى الغرفة ${facts.room}`,
    facts: which(facts),
  }),
  'doctor-late': (facts) => ({
    subject: `مواعيد ${facts.doctor} متأخرة`,
    news: by(facts.detail, {
      full: `مواعيد ${facts.doctor} متأخرة. وقتك الجديد ${facts.turn}`,
      brief: `مواعيد ${facts.doctor} متأخرة. وقتك الجديد ${facts.turn}`,
      terse: `المواعيد متأخرة. وقتك الجديد ${facts.turn}`,
    }),
    facts: which({ ...facts, detail: 'brief' }),
  }),
  'doctor-break': (facts) => ({
    subject: `استراحة لدى ${facts.doctor}`,
    news: by(facts.detail, {
      full: `المواعيد مع ${facts.doctor} متوقفة للاستراحة. دورك محفوظ، وسنرسل الوقت الجديد`,
      brief: `المواعيد مع ${facts.doctor} متوقفة للاستراحة. دورك محفوظ`,
      terse: 'المواعيد متوقفة للاستراحة. دورك محفوظ',
    }),
    facts: which({ ...facts, detail: 'brief' }),
  }),
  'doctor-back': (facts) => ({
    subject: `عادت المواعيد مع ${facts.doctor}`,
    news: by(facts.detail, {
      full: `عادت المواعيد مع ${facts.doctor}. وقتك الجديد ${facts.turn}`,
      brief: `عادت المواعيد مع ${facts.doctor}. وقتك الجديد ${facts.turn}`,
      terse: `وقتك الجديد ${facts.turn}`,
    }),
    facts: which({ ...facts, detail: 'brief' }),
  }),
  missed: (facts) => ({
    subject: `ناديناك ولم نجدك: رقم ${facts.ticket}`,
    news: by(facts.detail, {
      full: `ناديناك ولم نجدك. الآن ${peopleBefore(facts.ahead)}. عند وصولك يرجى إبلاغ الاستقبال أو فتح الرابط`,
      brief: 'ناديناك ولم نجدك. يرجى إبلاغ الاستقبال عند وصولك',
      terse: 'ناديناك ولم نجدك. يرجى إبلاغ الاستقبال',
    }),
    facts: which(facts),
  }),
  'moved-by-clinic': (facts) => ({
    subject: `نقلنا موعدك: رقم ${facts.ticket}`,
    news: by(facts.detail, {
      full: `نعتذر، نقلنا موعدك. أصبح مع ${facts.doctor}، ${facts.day}، ${facts.turn}`,
      brief: `نقلنا موعدك: مع ${facts.doctor}، ${facts.day}، ${facts.turn}`,
      terse: `نعتذر، نقلنا موعدك: ${facts.day}`,
    }),
    facts: where(facts),
  }),
  'cancelled-by-clinic': (facts) => ({
    subject: `اضطررنا إلى إلغاء موعدك: رقم ${facts.ticket}`,
    news: by(facts.detail, {
      full: `نعتذر، اضطررنا إلى إلغاء موعدك مع ${facts.doctor}، ${facts.day}. يرجى حجز موعد آخر أو الاتصال بنا`,
      brief: `نعتذر، اضطررنا إلى إلغاء موعدك مع ${facts.doctor}، ${facts.day}`,
      terse: `نعتذر، ألغينا موعدك، ${facts.day}`,
    }),
    facts: which({ ...facts, detail: 'brief' }),
  }),
  'moved-by-patient': (facts) => ({
    subject: `موعدك الجديد: رقم ${facts.ticket}`,
    news: by(facts.detail, {
      full: `أصبح موعدك مع ${facts.doctor}، ${facts.day}، ${facts.turn}`,
      brief: `أصبح موعدك مع ${facts.doctor}، ${facts.day}، ${facts.turn}`,
      terse: `أصبح موعدك ${facts.day}`,
    }),
    facts: where(facts),
  }),
  'no-show': (facts) => ({
    subject: `فاتك موعدك: رقم ${facts.ticket}`,
    news: by(facts.detail, {
      full: 'فاتك موعدك. إن كنت هنا الآن فيرجى إبلاغ الاستقبال أو فتح الرابط، وإلا فيمكن حجز موعد آخر',
      brief: 'فاتك موعدك. إن كنت هنا فيرجى فتح الرابط',
      terse: 'فاتك موعدك. يرجى فتح الرابط',
    }),
    facts: which({ ...facts, detail: 'brief' }),
  }),
  'no-show-closed': (facts) => ({
    subject: `فاتك موعدك: رقم ${facts.ticket}`,
    news: by(facts.detail, {
      full: 'فاتك موعدك. يرجى حجز موعد آخر أو الاتصال بنا',
      brief: 'فاتك موعدك. يرجى حجز موعد آخر',
      terse: 'فاتك موعدك. يرجى حجز موعد آخر',
    }),
    facts: which({ ...facts, detail: 'brief' }),
  }),
  'doctor-break-until': (facts) => ({
    subject: `استراحة لدى ${facts.doctor}`,
    news: by(facts.detail, {
      full: `المواعيد مع ${facts.doctor} متوقفة حتى الساعة ${facts.until} تقريبا. دورك محفوظ`,
      brief: `المواعيد مع ${facts.doctor} متوقفة حتى الساعة ${facts.until} تقريبا. دورك محفوظ`,
      terse: `المواعيد متوقفة حتى ${facts.until} تقريبا. دورك محفوظ`,
    }),
    facts: which({ ...facts, detail: 'brief' }),
  }),
  'disregard-next': (facts) => ({
    subject: `دورك ليس التالي بعد: رقم ${facts.ticket}`,
    news: by(facts.detail, {
      full: `يرجى تجاهل آخر رسالة: دورك ليس التالي بعد`,
      brief: `يرجى تجاهل آخر رسالة: دورك ليس التالي بعد`,
      terse: `يرجى تجاهل آخر رسالة: دورك ليس التالي بعد`,
    }),
    facts: which({ ...facts, detail: 'brief' }),
  }),
  'disregard-called': (facts) => ({
    subject: `لم يحن دورك بعد: رقم ${facts.ticket}`,
    news: by(facts.detail, {
      full: `يرجى تجاهل آخر رسالة: لم يحن دورك بعد`,
      brief: `يرجى تجاهل آخر رسالة: لم يحن دورك بعد`,
      terse: `يرجى تجاهل آخر رسالة: لم يحن دورك بعد`,
    }),
    facts: which({ ...facts, detail: 'brief' }),
  }),
  'disregard-missed': (facts) => ({
    subject: `لم يفتك دورك: رقم ${facts.ticket}`,
    news: by(facts.detail, {
      full: `يرجى تجاهل آخر رسالة: لم يفتك دورك`,
      brief: `يرجى تجاهل آخر رسالة: لم يفتك دورك`,
      terse: `يرجى تجاهل آخر رسالة: لم يفتك دورك`,
    }),
    facts: which({ ...facts, detail: 'brief' }),
  }),
  'disregard-no-show': (facts) => ({
    subject: `لم يفتك موعدك: رقم ${facts.ticket}`,
    news: by(facts.detail, {
      full: `يرجى تجاهل آخر رسالة: لم يفتك موعدك`,
      brief: `يرجى تجاهل آخر رسالة: لم يفتك موعدك`,
      terse: `يرجى تجاهل آخر رسالة: لم يفتك موعدك`,
    }),
    facts: which({ ...facts, detail: 'brief' }),
  }),
  'disregard-cancelled-by-clinic': (facts) => ({
    subject: `موعدك قائم: رقم ${facts.ticket}`,
    news: by(facts.detail, {
      full: `يرجى تجاهل آخر رسالة: موعدك مع ${facts.doctor} قائم، ${facts.day}، ${facts.turn}`,
      brief: `يرجى تجاهل آخر رسالة: موعدك مع ${facts.doctor} قائم، ${facts.day}`,
      terse: `يرجى تجاهل آخر رسالة: موعدك قائم`,
    }),
    facts: which({ ...facts, detail: 'brief' }),
  }),
  'disregard-moved-by-clinic': (facts) => ({
    subject: `موعدك لم يتغير: رقم ${facts.ticket}`,
    news: by(facts.detail, {
      full: `يرجى تجاهل آخر رسالة: موعدك لم يتغير، وهو مع ${facts.doctor}، ${facts.day}، ${facts.turn}`,
      brief: `يرجى تجاهل آخر رسالة: موعدك لم يتغير، وهو مع ${facts.doctor}`,
      terse: `يرجى تجاهل آخر رسالة: موعدك لم يتغير`,
    }),
    facts: which({ ...facts, detail: 'brief' }),
  }),
  'disregard-doctor-late': (facts) => ({
    subject: `لا تأخير لدى ${facts.doctor}`,
    news: by(facts.detail, {
      full: `يرجى تجاهل آخر رسالة: لا تأخير لدى ${facts.doctor}. وقتك ${facts.turn}`,
      brief: `يرجى تجاهل آخر رسالة: لا تأخير لدى ${facts.doctor}. وقتك ${facts.turn}`,
      terse: `يرجى تجاهل آخر رسالة: وقتك ${facts.turn}`,
    }),
    facts: which({ ...facts, detail: 'brief' }),
  }),
  'disregard-doctor-break': (facts) => ({
    subject: `لا استراحة لدى ${facts.doctor}`,
    news: by(facts.detail, {
      full: `يرجى تجاهل آخر رسالة: لا استراحة لدى ${facts.doctor}. وقتك ${facts.turn}`,
      brief: `يرجى تجاهل آخر رسالة: لا استراحة لدى ${facts.doctor}. وقتك ${facts.turn}`,
      terse: `يرجى تجاهل آخر رسالة: وقتك ${facts.turn}`,
    }),
    facts: which({ ...facts, detail: 'brief' }),
  }),
  'disregard-doctor-back': (facts) => ({
    subject: `لم تعد المواعيد مع ${facts.doctor} بعد`,
    news: by(facts.detail, {
      full: `يرجى تجاهل آخر رسالة: لم تعد المواعيد مع ${facts.doctor} بعد. وقتك ${facts.turn}`,
      brief: `يرجى تجاهل آخر رسالة: لم تعد المواعيد مع ${facts.doctor} بعد. وقتك ${facts.turn}`,
      terse: `يرجى تجاهل آخر رسالة: وقتك ${facts.turn}`,
    }),
    facts: which({ ...facts, detail: 'brief' }),
  }),
}
