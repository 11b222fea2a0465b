import type { CodeTexts } from './en.ts'

export const es: CodeTexts = {
  subject: (clinic, code) => `${code} es su código para ${clinic}`,
  code: (clinic, code) => `${clinic}: su código es ${code}.`,
  ignore: '¿No lo ha pedido usted? Ignore este mensaje.',
  stop: 'Para no recibir más, responda STOP.',
  again: 'De nuevo: ',
}
