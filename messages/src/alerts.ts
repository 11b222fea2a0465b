import type { AlertKind } from '@anteroom/contracts/alerts.ts'
import type { Language } from '@anteroom/contracts/status.ts'

/** All that an alert may say: no diagnosis, no specialty, no other patient, not even the patient's own name. */
export type AlertFacts = {
  clinic: string
  doctor: string
  room: string
  ticket: number
  /** Place in line, 1 being the one in the room or next to go in; 0 when the appointment is over. */
  position: number
  /** Whole minutes until the turn; null while the queue is paused. */
  minutes: number | null
  /** The expected time on the clinic's clock, with the day if it is not today's; null while the queue is paused. */
  time: string | null
  link: string
}

/** `subject` is for e-mail; `text` is what every channel sends, and one SMS of 160 characters as `smsText`. */
export type AlertText = { subject: string; text: string }

const ONE_SMS = 160

/** Names are shortened as far as it takes to fit one SMS with a link of up to 60 characters, and no further. */
const nameLengths = [80, 40, 30, 22, 16]
const SHORTEST_NAME = 12

const cut = (name: string, longest: number) => (name.length <= longest ? name : `${name.slice(0, longest - 1).trim()}.`)

type Sentences = Record<AlertKind, (facts: AlertFacts) => AlertText>

const english: Sentences = {
  booked: ({ clinic, doctor, ticket, position, time, link }) => ({
    subject: `Booked: no. ${ticket} at ${clinic}`,
    text: `${clinic}: no. ${ticket} with ${doctor}, place ${position}${time ? `, about ${time}` : ''}. ${link}`,
  }),
  nearly: ({ clinic, ticket, position, time, link }) => ({
    subject: `Nearly your turn: no. ${ticket}`,
    text: `${clinic}: no. ${ticket}, nearly your turn. ${position - 1} before you${time ? `, about ${time}` : ''}. ${link}`,
  }),
  next: ({ clinic, room, ticket, link }) => ({
    subject: `You are next: no. ${ticket}`,
    text: `${clinic}: no. ${ticket}, you are next. Please wait near room ${room}. ${link}`,
  }),
  called: ({ clinic, room, ticket, link }) => ({
    subject: `It is your turn: no. ${ticket}`,
    text: `${clinic}: no. ${ticket}, it is your turn. Please come in to room ${room}. ${link}`,
  }),
  'doctor-late': ({ clinic, doctor, ticket, time, link }) => ({
    subject: `${doctor} is running late`,
    text: `${clinic}: ${doctor} is running late. No. ${ticket}${time ? `: about ${time}` : ''}. ${link}`,
  }),
  'doctor-break': ({ clinic, doctor, ticket, position, link }) => ({
    subject: `${doctor} is on a break`,
    text: `${clinic}: ${doctor} is on a break. No. ${ticket} keeps place ${position}. ${link}`,
  }),
  'doctor-back': ({ clinic, doctor, ticket, time, link }) => ({
    subject: `${doctor} is back on time`,
    text: `${clinic}: ${doctor} is back on time. No. ${ticket}${time ? `: about ${time}` : ''}. ${link}`,
  }),
  missed: ({ clinic, ticket, position, link }) => ({
    subject: `You were called: no. ${ticket}`,
    text: `${clinic}: no. ${ticket} was called and you were not there. You now have place ${position}. ${link}`,
  }),
  'moved-by-clinic': ({ clinic, doctor, ticket, position, time, link }) => ({
    subject: `Moved: no. ${ticket} at ${clinic}`,
    text: `${clinic} moved you to ${doctor}: no. ${ticket}, place ${position}${time ? `, about ${time}` : ''}. ${link}`,
  }),
  'cancelled-by-clinic': ({ clinic, doctor, ticket, link }) => ({
    subject: `Cancelled: no. ${ticket} at ${clinic}`,
    text: `${clinic} had to cancel no. ${ticket} with ${doctor}. We are sorry. ${link}`,
  }),
}

const spanish: Sentences = {
  booked: ({ clinic, doctor, ticket, position, time, link }) => ({
    subject: `Reservado: n. ${ticket} en ${clinic}`,
    text: `${clinic}: n. ${ticket} con ${doctor}, lugar ${position}${time ? `, hacia ${time}` : ''}. ${link}`,
  }),
  nearly: ({ clinic, ticket, position, time, link }) => ({
    subject: `Casi es su turno: n. ${ticket}`,
    text: `${clinic}: n. ${ticket}, casi es su turno. Faltan ${position - 1}${time ? `, hacia ${time}` : ''}. ${link}`,
  }),
  next: ({ clinic, room, ticket, link }) => ({
    subject: `Usted es el siguiente: n. ${ticket}`,
    text: `${clinic}: n. ${ticket}, usted sigue. Espere cerca de la sala ${room}. ${link}`,
  }),
  called: ({ clinic, room, ticket, link }) => ({
    subject: `Es su turno: n. ${ticket}`,
    text: `${clinic}: n. ${ticket}, es su turno. Por favor pase a la sala ${room}. ${link}`,
  }),
  'doctor-late': ({ clinic, doctor, ticket, time, link }) => ({
    subject: `${doctor} va con retraso`,
    text: `${clinic}: ${doctor} va con retraso. N. ${ticket}${time ? `: hacia ${time}` : ''}. ${link}`,
  }),
  'doctor-break': ({ clinic, doctor, ticket, position, link }) => ({
    subject: `${doctor} está en pausa`,
    text: `${clinic}: ${doctor} está en pausa. N. ${ticket} sigue en el lugar ${position}. ${link}`,
  }),
  'doctor-back': ({ clinic, doctor, ticket, time, link }) => ({
    subject: `${doctor} vuelve a atender a tiempo`,
    text: `${clinic}: ${doctor} ya atiende a tiempo. N. ${ticket}${time ? `: hacia ${time}` : ''}. ${link}`,
  }),
  missed: ({ clinic, ticket, position, link }) => ({
    subject: `Le llamamos: n. ${ticket}`,
    text: `${clinic}: llamamos al n. ${ticket} y usted no estaba. Ahora tiene el lugar ${position}. ${link}`,
  }),
  'moved-by-clinic': ({ clinic, doctor, ticket, position, time, link }) => ({
    subject: `Cambiado: n. ${ticket} en ${clinic}`,
    text: `${clinic} le pasó a ${doctor}: n. ${ticket}, lugar ${position}${time ? `, hacia ${time}` : ''}. ${link}`,
  }),
  'cancelled-by-clinic': ({ clinic, doctor, ticket, link }) => ({
    subject: `Cancelado: n. ${ticket} en ${clinic}`,
    text: `${clinic} tuvo que cancelar n. ${ticket} con ${doctor}. Disculpe. ${link}`,
  }),
}

const sentences: Record<Language, Sentences> = { en: english, es: spanish }

const again: Record<Language, string> = { en: 'Again: ', es: 'De nuevo: ' }

/** `repeated`: the first one may have arrived, so this one says that it is a repeat. */
export function alertText(language: Language, kind: AlertKind, facts: AlertFacts & { repeated: boolean }): AlertText {
  const prefix = facts.repeated ? again[language] : ''
  const say = (longest: number): AlertText => {
    const names = {
      clinic: cut(facts.clinic, longest),
      doctor: cut(facts.doctor, longest),
      room: cut(facts.room, longest),
    }
    const { subject, text } = sentences[language][kind]({ ...facts, ...names })
    return { subject: prefix + subject, text: prefix + text }
  }
  const longest = nameLengths.find((length) => say(length).text.length <= ONE_SMS)
  return say(longest ?? SHORTEST_NAME)
}
