import type { CodeTexts } from './en.ts'

export const ar: CodeTexts = {
  subject: (clinic, code) => `رمزك لدى ${clinic} هو ${code}`,
  code: (clinic, code) => `رمزك لدى ${clinic} هو ${code}.`,
  ignore: 'لم تطلبه؟ تجاهل هذه الرسالة.',
  stop: 'لإيقاف الرسائل أرسل STOP',
  again: 'تذكير: ',
}
