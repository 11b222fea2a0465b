/**
 * What a patient can be told without having asked. `booked` is the confirmation (on Telegram: the status card that is
 * edited from then on); `called` is "it is your turn, come in"; `disregard` corrects an alert that an undo made untrue;
 * `message` is what staff write to everybody who waits; `code` goes to a contact that was typed on the web, and is all
 * that goes there until it comes back.
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
  'no-show',
  'disregard',
  'code',
  'message',
] as const

export type AlertKind = (typeof alertKinds)[number]

/** The alerts that an undo can make untrue after they were sent; a `disregard` corrects one of them. */
export const correctableKinds = [
  'next',
  'called',
  'missed',
  'no-show',
  'cancelled-by-clinic',
  'moved-by-clinic',
  'doctor-late',
  'doctor-break',
  'doctor-back',
] as const satisfies AlertKind[]

export type CorrectableKind = (typeof correctableKinds)[number]

/**
 * The state of an alert, as staff see it. `sending`: not taken by a provider yet; `uncertain`: nobody knows whether it
 * was; `suppressed`: not sent, as it was no longer true or not wanted.
 */
export const deliveryStates = ['sending', 'sent', 'delivered', 'failed', 'uncertain', 'suppressed'] as const

export type DeliveryState = (typeof deliveryStates)[number]
