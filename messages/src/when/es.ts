import { theHour } from '../spanish.ts'
import type { WhenTexts } from './when-texts.ts'

export const es: WhenTexts = {
  today: 'hoy',
  tomorrow: 'mañana',
  tomorrowOn: (date) => `mañana, ${date}`,
  soon: 'en cualquier momento',
  aboutTime: (time) => `hacia ${theHour(time)}`,
  before: (time) => `antes de ${theHour(time)}`,
  between: (from, to) => `entre ${theHour(from)} y ${theHour(to)}`,
  afterBreak: 'después de la pausa',
  unknown: 'hora por confirmar',
}
