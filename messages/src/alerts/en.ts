import type { AlertTexts } from './alert-texts.ts'

export const en: AlertTexts = {
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
  'doctor-late': ({ clinic, doctor, ticket, time, was, link }) => ({
    subject: `${doctor} is running late`,
    text: `${clinic}: ${doctor} is running late. No. ${ticket}${time ? `: about ${time}${was ? ` (was ${was})` : ''}` : ''}. ${link}`,
  }),
  'doctor-break': ({ clinic, doctor, ticket, position, was, link }) => ({
    subject: `${doctor} is on a break`,
    text: `${clinic}: ${doctor} is on a break${was ? `, not ${was} then` : ''}. No. ${ticket} keeps place ${position}. ${link}`,
  }),
  'doctor-back': ({ clinic, doctor, ticket, time, was, link }) => ({
    subject: `${doctor} is back on time`,
    text: `${clinic}: ${doctor} is back on time. No. ${ticket}${time ? `: about ${time}${was ? ` (was ${was})` : ''}` : ''}. ${link}`,
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
