import type { BoardAlert } from '@anteroom/contracts/answers.ts'
import type { Channel } from '@anteroom/contracts/contact.ts'

export const channelNames: Record<Channel, string> = {
  telegram: 'Telegram',
  sms: 'Text message',
  whatsapp: 'WhatsApp',
  email: 'E-mail',
}

export const kindWords: Record<BoardAlert['kind'], string> = {
  booked: 'Booked',
  nearly: 'Nearly your turn',
  next: 'You are next',
  called: 'Come in',
  'doctor-late': 'Doctor is late',
  'doctor-break': 'Doctor on a break',
  'doctor-back': 'Doctor is back',
  missed: 'You missed the call',
  'cancelled-by-clinic': 'Place cancelled',
  'moved-by-clinic': 'New place',
}

export const stateWords: Record<BoardAlert['state'], string> = {
  sending: 'being sent',
  sent: 'sent',
  delivered: 'delivered',
  failed: 'failed',
  uncertain: 'may not have arrived',
  suppressed: 'not sent',
}

/** The providers' usual codes, and our own, in words for staff. */
const reasons: Record<string, string> = {
  'telegram-403': 'the patient blocked the bot',
  'telegram-400': 'there is no such chat',
  'twilio-21211': 'not a phone number',
  'twilio-21610': 'the patient wrote STOP',
  'twilio-21614': 'not a mobile number',
  'twilio-30003': 'the phone is off or out of reach',
  'twilio-30004': 'the patient blocks messages',
  'twilio-30005': 'the number does not exist',
  'twilio-30006': 'the number cannot take messages',
  'smtp-550': 'there is no such mailbox',
  'not-accepted': 'the provider took nothing',
  unreachable: 'the provider cannot be reached',
  'opted-out': 'the patient wants no messages',
  'no-news': 'it would have said nothing new',
}

export const reasonWords = (reason: string): string => reasons[reason] ?? reason
