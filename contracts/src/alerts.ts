/**
 * What a patient can be told without having asked. `booked` is the confirmation (on Telegram: the status card that is
 * edited from then on); `called` is "it is your turn, come in".
 */
export const alertKinds = [
  'booked',
  'nearly',
  'next',
  'called',
  'doctor-late',
  'doctor-break',
  'doctor-back',
  'missed',
  'cancelled-by-clinic',
  'moved-by-clinic',
] as const

export type AlertKind = (typeof alertKinds)[number]
