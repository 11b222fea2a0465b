import type { AlertTexts } from './alert-texts.ts'

export const es: AlertTexts = {
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
  'doctor-late': ({ clinic, doctor, ticket, time, was, link }) => ({
    subject: `${doctor} se retrasa`,
    text: `${clinic}: ${doctor} se retrasa. N. ${ticket}${time ? `: hacia ${time}${was ? ` (antes ${was})` : ''}` : ''}. ${link}`,
  }),
  'doctor-break': ({ clinic, doctor, ticket, position, was, link }) => ({
    subject: `${doctor} está en pausa`,
    text: `${clinic}: ${doctor} está en pausa${was ? `, ya no ${was}` : ''}. N. ${ticket} sigue en el lugar ${position}. ${link}`,
  }),
  'doctor-back': ({ clinic, doctor, ticket, time, was, link }) => ({
    subject: `${doctor} vuelve a atender a tiempo`,
    text: `${clinic}: ${doctor} ya atiende. N. ${ticket}${time ? `: hacia ${time}${was ? ` (antes ${was})` : ''}` : ''}. ${link}`,
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
