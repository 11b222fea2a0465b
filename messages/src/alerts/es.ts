import { peopleAhead, TheDoctor, theDoctor, theHour } from '../spanish.ts'
import { type AlertFacts, type AlertTexts, by } from './alert-texts.ts'

/** Which appointment it is about. */
const which = ({ ticket, clinic, doctor, detail }: AlertFacts) =>
  `Número ${ticket}, ${detail === 'full' ? `${doctor}, ` : ''}${clinic}`

/** Where to go, and with which number. */
const where = ({ ticket, room, clinic, address, detail }: AlertFacts) =>
  detail === 'terse'
    ? `Número ${ticket}, sala ${room}, ${clinic}`
    : `Su número es el ${ticket}. Sala ${room}, ${clinic}${address === null ? '' : `, ${address}`}`

export const es: AlertTexts = {
  booked: (facts) => ({
    subject: `Su cita está reservada: número ${facts.ticket}`,
    news: by(facts.detail, {
      full: `Su cita con ${theDoctor(facts.doctor)} está reservada: ${facts.day}, ${facts.turn}.`,
      brief: `Su cita con ${theDoctor(facts.doctor)} está reservada: ${facts.day}, ${facts.turn}.`,
      terse: `Su cita está reservada: ${facts.day}, ${facts.turn}.`,
    }),
    facts: where(facts),
  }),
  nearly: (facts) => ({
    subject: `Falta poco para su turno: número ${facts.ticket}`,
    news: by(facts.detail, {
      full: `Falta poco para su turno: ${peopleAhead(facts.ahead)}, ${facts.turn}. Por favor, venga a la sala de espera.`,
      brief: `Falta poco para su turno: ${peopleAhead(facts.ahead)}. Venga a la sala de espera.`,
      terse: 'Falta poco para su turno. Venga a la sala de espera.',
    }),
    facts: which(facts),
  }),
  next: (facts) => ({
    subject: `El próximo turno es el suyo: número ${facts.ticket}`,
    news: by(facts.detail, {
      full: `El próximo turno es el suyo. Por favor, espere cerca de la sala ${facts.room}.`,
      brief: `El próximo turno es el suyo. Por favor, espere cerca de la sala ${facts.room}.`,
      terse: `Su turno es el próximo. Espere cerca de la sala ${facts.room}.`,
    }),
    facts: which(facts),
  }),
  called: (facts) => ({
    subject: `Es su turno: número ${facts.ticket}`,
    news: `Es su turno. Por favor, pase a la sala ${facts.room}.`,
    facts: which(facts),
  }),
  'doctor-late': (facts) => ({
    subject: `${TheDoctor(facts.doctor)} va con retraso`,
    news: by(facts.detail, {
      full: `${TheDoctor(facts.doctor)} va con retraso. Su nueva hora: ${facts.turn}.`,
      brief: `${TheDoctor(facts.doctor)} va con retraso. Su nueva hora: ${facts.turn}.`,
      terse: `Hay retraso. Su nueva hora: ${facts.turn}.`,
    }),
    facts: which({ ...facts, detail: 'brief' }),
  }),
  'doctor-break': (facts) => ({
    subject: `${TheDoctor(facts.doctor)} está en una pausa`,
    news: by(facts.detail, {
      full: `${TheDoctor(facts.doctor)} está en una pausa. Usted conserva su lugar; le enviaremos la nueva hora.`,
      brief: `${TheDoctor(facts.doctor)} está en una pausa. Usted conserva su lugar.`,
      terse: 'Hay una pausa. Usted conserva su lugar.',
    }),
    facts: which({ ...facts, detail: 'brief' }),
  }),
  'doctor-back': (facts) => ({
    subject: `${TheDoctor(facts.doctor)} está atendiendo`,
    news: by(facts.detail, {
      full: `${TheDoctor(facts.doctor)} está atendiendo. Su nueva hora: ${facts.turn}.`,
      brief: `${TheDoctor(facts.doctor)} está atendiendo. Su nueva hora: ${facts.turn}.`,
      terse: `Su nueva hora: ${facts.turn}.`,
    }),
    facts: which({ ...facts, detail: 'brief' }),
  }),
  missed: (facts) => ({
    subject: `Le llamamos y no estaba: número ${facts.ticket}`,
    news: by(facts.detail, {
      full: `Le llamamos y no estaba. Ahora ${peopleAhead(facts.ahead)}. Cuando llegue, avise en recepción o toque el enlace.`,
      brief: 'Le llamamos y no estaba. Cuando llegue, avise en recepción o toque el enlace.',
      terse: 'Le llamamos y no estaba. Avise en recepción.',
    }),
    facts: which(facts),
  }),
  'moved-by-clinic': (facts) => ({
    subject: `Hemos cambiado su cita: número ${facts.ticket}`,
    news: by(facts.detail, {
      full: `Hemos cambiado su cita. Ahora es con ${theDoctor(facts.doctor)}: ${facts.day}, ${facts.turn}. Lo sentimos.`,
      brief: `Hemos cambiado su cita. Ahora es con ${theDoctor(facts.doctor)}: ${facts.day}, ${facts.turn}. Lo sentimos.`,
      terse: `Lo sentimos, hemos cambiado su cita: ${facts.day}.`,
    }),
    facts: where(facts),
  }),
  'cancelled-by-clinic': (facts) => ({
    subject: `Hemos tenido que cancelar su cita: número ${facts.ticket}`,
    news: by(facts.detail, {
      full: `Hemos tenido que cancelar su cita con ${theDoctor(facts.doctor)}, ${facts.day}. Lo sentimos. Por favor, reserve otra o llámenos.`,
      brief: `Hemos tenido que cancelar su cita con ${theDoctor(facts.doctor)}, ${facts.day}. Lo sentimos.`,
      terse: `Lo sentimos: hemos cancelado su cita, ${facts.day}.`,
    }),
    facts: which({ ...facts, detail: 'brief' }),
  }),
  'moved-by-patient': (facts) => ({
    subject: `Su nueva cita: número ${facts.ticket}`,
    news: by(facts.detail, {
      full: `Su cita es ahora con ${theDoctor(facts.doctor)}: ${facts.day}, ${facts.turn}.`,
      brief: `Su cita es ahora con ${theDoctor(facts.doctor)}: ${facts.day}, ${facts.turn}.`,
      terse: `Su nueva cita: ${facts.day}, ${facts.turn}.`,
    }),
    facts: where(facts),
  }),
  'no-show': (facts) => ({
    subject: `No llegó a su cita: número ${facts.ticket}`,
    news: by(facts.detail, {
      full: 'No llegó a su cita. Si ya está aquí, avise en recepción o toque el enlace. Si no, reserve otra, por favor.',
      brief: 'No llegó a su cita. Si ya está aquí, avise en recepción o toque el enlace.',
      terse: 'No llegó a su cita. Por favor, toque el enlace.',
    }),
    facts: which({ ...facts, detail: 'brief' }),
  }),
  'no-show-closed': (facts) => ({
    subject: `No llegó a su cita: número ${facts.ticket}`,
    news: by(facts.detail, {
      full: 'No llegó a su cita. Por favor, reserve otra o llámenos.',
      brief: 'No llegó a su cita. Por favor, reserve otra.',
      terse: 'No llegó a su cita. Por favor, reserve otra.',
    }),
    facts: which({ ...facts, detail: 'brief' }),
  }),
  'doctor-break-until': (facts) => ({
    subject: `${TheDoctor(facts.doctor)} está en una pausa`,
    news: by(facts.detail, {
      full: `${TheDoctor(facts.doctor)} está en una pausa hasta ${theHour(facts.until ?? '')}, más o menos. Usted conserva su lugar.`,
      brief: `${TheDoctor(facts.doctor)} está en una pausa hasta ${theHour(facts.until ?? '')}, más o menos. Usted conserva su lugar.`,
      terse: `Hay una pausa hasta ${theHour(facts.until ?? '')}. Usted conserva su lugar.`,
    }),
    facts: which({ ...facts, detail: 'brief' }),
  }),
  'disregard-next': (facts) => ({
    subject: `Su turno aún no es el próximo: número ${facts.ticket}`,
    news: by(facts.detail, {
      full: `Por favor, ignore el mensaje anterior: su turno aún no es el próximo.`,
      brief: `Ignore el mensaje anterior: su turno aún no es el próximo.`,
      terse: `Ignore el mensaje anterior: su turno aún no es el próximo.`,
    }),
    facts: which({ ...facts, detail: 'brief' }),
  }),
  'disregard-called': (facts) => ({
    subject: `Todavía no es su turno: número ${facts.ticket}`,
    news: by(facts.detail, {
      full: `Por favor, ignore el mensaje anterior: todavía no es su turno.`,
      brief: `Ignore el mensaje anterior: todavía no es su turno.`,
      terse: `Ignore el mensaje anterior: todavía no es su turno.`,
    }),
    facts: which({ ...facts, detail: 'brief' }),
  }),
  'disregard-missed': (facts) => ({
    subject: `No ha perdido su turno: número ${facts.ticket}`,
    news: by(facts.detail, {
      full: `Por favor, ignore el mensaje anterior: no ha perdido su turno.`,
      brief: `Ignore el mensaje anterior: no ha perdido su turno.`,
      terse: `Ignore el mensaje anterior: no ha perdido su turno.`,
    }),
    facts: which({ ...facts, detail: 'brief' }),
  }),
  'disregard-no-show': (facts) => ({
    subject: `No ha perdido su cita: número ${facts.ticket}`,
    news: by(facts.detail, {
      full: `Por favor, ignore el mensaje anterior: no ha perdido su cita.`,
      brief: `Ignore el mensaje anterior: no ha perdido su cita.`,
      terse: `Ignore el mensaje anterior: no ha perdido su cita.`,
    }),
    facts: which({ ...facts, detail: 'brief' }),
  }),
  'disregard-cancelled-by-clinic': (facts) => ({
    subject: `Su cita no está cancelada: número ${facts.ticket}`,
    news: by(facts.detail, {
      full: `Por favor, ignore el mensaje anterior: su cita con ${theDoctor(facts.doctor)} sigue en pie: ${facts.day}, ${facts.turn}.`,
      brief: `Ignore el mensaje anterior: su cita con ${theDoctor(facts.doctor)} sigue en pie: ${facts.day}.`,
      terse: `Ignore el mensaje anterior: su cita sigue en pie.`,
    }),
    facts: which({ ...facts, detail: 'brief' }),
  }),
  'disregard-moved-by-clinic': (facts) => ({
    subject: `Su cita no ha cambiado: número ${facts.ticket}`,
    news: by(facts.detail, {
      full: `Por favor, ignore el mensaje anterior: su cita no ha cambiado. Es con ${theDoctor(facts.doctor)}: ${facts.day}, ${facts.turn}.`,
      brief: `Ignore el mensaje anterior: su cita no ha cambiado. Es con ${theDoctor(facts.doctor)}.`,
      terse: `Ignore el mensaje anterior: su cita no ha cambiado.`,
    }),
    facts: which({ ...facts, detail: 'brief' }),
  }),
  'disregard-doctor-late': (facts) => ({
    subject: `${TheDoctor(facts.doctor)} no va con retraso`,
    news: by(facts.detail, {
      full: `Por favor, ignore el mensaje anterior: ${theDoctor(facts.doctor)} no va con retraso. Su hora: ${facts.turn}.`,
      brief: `Ignore el mensaje anterior: ${theDoctor(facts.doctor)} no va con retraso. Su hora: ${facts.turn}.`,
      terse: `Ignore el mensaje anterior: su hora: ${facts.turn}.`,
    }),
    facts: which({ ...facts, detail: 'brief' }),
  }),
  'disregard-doctor-break': (facts) => ({
    subject: `${TheDoctor(facts.doctor)} no está en una pausa`,
    news: by(facts.detail, {
      full: `Por favor, ignore el mensaje anterior: ${theDoctor(facts.doctor)} no está en una pausa. Su hora: ${facts.turn}.`,
      brief: `Ignore el mensaje anterior: ${theDoctor(facts.doctor)} no está en una pausa. Su hora: ${facts.turn}.`,
      terse: `Ignore el mensaje anterior: su hora: ${facts.turn}.`,
    }),
    facts: which({ ...facts, detail: 'brief' }),
  }),
  'disregard-doctor-back': (facts) => ({
    subject: `${TheDoctor(facts.doctor)} aún no ha vuelto`,
    news: by(facts.detail, {
      full: `Por favor, ignore el mensaje anterior: ${theDoctor(facts.doctor)} aún no ha vuelto. Su hora: ${facts.turn}.`,
      brief: `Ignore el mensaje anterior: ${theDoctor(facts.doctor)} aún no ha vuelto. Su hora: ${facts.turn}.`,
      terse: `Ignore el mensaje anterior: su hora: ${facts.turn}.`,
    }),
    facts: which({ ...facts, detail: 'brief' }),
  }),
}
