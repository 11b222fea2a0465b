import type { AlertTexts } from './alert-texts.ts'

/**
 * Follows the rules in `arabic.ts`. No vowel signs, no full stop before the link: each counts as a character of an SMS.
 */
export const ar: AlertTexts = {
  booked: ({ clinic, doctor, ticket, position, time, link }) => ({
    subject: `تم الحجز: رقم ${ticket} في ${clinic}`,
    text: `رقم ${ticket} في ${clinic} مع ${doctor}، المكان ${position}${time ? `، نحو ${time}` : ''}\n${link}`,
  }),
  nearly: ({ clinic, ticket, position, time, link }) => ({
    subject: `اقترب دورك: رقم ${ticket}`,
    text: `رقم ${ticket} في ${clinic}: اقترب دورك. قبلك ${position - 1}${time ? `، نحو ${time}` : ''}\n${link}`,
  }),
  next: ({ clinic, room, ticket, link }) => ({
    subject: `دورك التالي: رقم ${ticket}`,
    text: `رقم ${ticket} في ${clinic}: دورك التالي. يرجى الانتظار قرب الغرفة ${room}\n${link}`,
  }),
  called: ({ clinic, room, ticket, link }) => ({
    subject: `حان دورك: رقم ${ticket}`,
    text: `رقم ${ticket} في ${clinic}: حان دورك. يرجى الدخول إلى الغرفة ${room}\n${link}`,
  }),
  'doctor-late': ({ clinic, doctor, ticket, time, was, link }) => ({
    subject: `مواعيد ${doctor} متأخرة`,
    text: `رقم ${ticket} في ${clinic}: مواعيد ${doctor} متأخرة${time ? `، نحو ${time}${was ? ` بدل ${was}` : ''}` : ''}\n${link}`,
  }),
  'doctor-break': ({ clinic, doctor, ticket, position, was, link }) => ({
    subject: `استراحة لدى ${doctor}`,
    text: `رقم ${ticket} في ${clinic}: استراحة لدى ${doctor}${was ? `، وليس في ${was}` : ''}. مكانك ${position} محفوظ\n${link}`,
  }),
  'doctor-back': ({ clinic, doctor, ticket, time, was, link }) => ({
    subject: `عادت مواعيد ${doctor} إلى وقتها`,
    text: `رقم ${ticket} في ${clinic}: مواعيد ${doctor} في وقتها${time ? `، نحو ${time}${was ? ` بدل ${was}` : ''}` : ''}\n${link}`,
  }),
  missed: ({ clinic, ticket, position, link }) => ({
    subject: `تم نداؤك: رقم ${ticket}`,
    text: `رقم ${ticket} في ${clinic}: ناديناك ولم نجدك. مكانك الآن ${position}\n${link}`,
  }),
  'moved-by-clinic': ({ clinic, doctor, ticket, position, time, link }) => ({
    subject: `تغيير: رقم ${ticket} في ${clinic}`,
    text: `رقم ${ticket} في ${clinic}: نقلناك إلى ${doctor}، ${time ? `نحو ${time}` : `مكانك ${position}`}\n${link}`,
  }),
  'cancelled-by-clinic': ({ clinic, doctor, ticket, link }) => ({
    subject: `إلغاء: رقم ${ticket} في ${clinic}`,
    text: `رقم ${ticket} في ${clinic} مع ${doctor}: نعتذر، ألغينا موعدك\n${link}`,
  }),
}
