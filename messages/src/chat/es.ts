import type { ChatTexts } from './chat-texts.ts'

const doctorStatus = {
  'on-time': 'El doctor va puntual.',
  'running-late': 'El doctor va con retraso.',
  'on-break': 'El doctor está en pausa.',
}

const at = (time: string | null) => (time === null ? 'hora abierta: el doctor está en pausa' : `hacia las ${time}`)
const minutes = (count: number) => (count === 1 ? '1 minuto' : `${count} minutos`)

export const es: ChatTexts = {
  languageName: 'Español',
  locale: 'es-ES',
  welcome: (clinic) => `Bienvenido a ${clinic}. Aquí reserva su cita y ve su lugar en la fila.`,
  help: 'Escriba CITA para reservar, ESTADO para ver su lugar, SALIR para dejarlo, IDIOMA para cambiarlo.',
  notUnderstood: 'Perdone, no le he entendido.',
  outOfDate: 'Ese botón ya no vale.',
  choices: {
    book: 'Reservar',
    status: 'Mi estado',
    cancel: 'Dejar mi lugar',
    language: 'Idioma',
    help: 'Menú',
    back: 'Atrás',
    leave: 'Salir',
    confirm: 'Sí, reservar',
    otherName: 'Otro nombre',
    moreDoctors: 'Más doctores',
    giveUp: 'Dejarlo',
    keep: 'Conservarlo',
  },
  commands: {
    start: 'Empezar',
    book: 'Reservar una cita',
    status: 'Ver su lugar en la fila',
    cancel: 'Dejar su lugar',
    language: 'Elegir el idioma',
    help: 'Qué puede escribir',
  },
  today: 'hoy',
  tomorrow: 'mañana',
  askDoctor: '¿Qué doctor?',
  noDoctors: 'Ahora no se puede reservar con ningún doctor. Inténtelo más tarde o pregunte en recepción.',
  askDay: (doctor) => `¿Qué día con ${doctor}?`,
  place: ({ doctor, day, place, time }) => `${doctor}, ${day}: lugar ${place}, ${at(time)}.`,
  askName: '¿Con qué nombre le llamamos?',
  nameTooLong: 'Ese nombre es demasiado largo. Escriba como máximo 80 caracteres.',
  nameNotPossible: 'Ese nombre no se puede usar. Escríbalo con letras, sin < ni >.',
  askConfirm: ({ doctor, day, place, time, name }) =>
    `¿Reservar ${doctor}, ${day}, para ${name}? Lugar ${place}, ${at(time)}.`,
  booked: ({ ticket, doctor }) => `Reservado: turno ${ticket} con ${doctor}.`,
  nothingBooked: 'No se ha reservado nada.',
  nothingChanged: 'No se ha cambiado nada.',
  noAppointment: 'Usted no tiene ninguna cita. ¿Quiere reservar una?',
  status: ({ ticket, doctor, room, day, place, minutes: wait, time, doctorStatus: status }) =>
    [
      `Turno ${ticket}, ${doctor}, sala ${room}, ${day}.`,
      `Lugar ${place}, espera ${wait === null ? 'en pausa' : minutes(wait)}${time === null ? '' : `, hacia las ${time}`}.`,
      doctorStatus[status],
    ].join('\n'),
  yourTurn: ({ ticket, doctor, room }) => `Turno ${ticket}: le toca con ${doctor} en la sala ${room}.`,
  statusLine: ({ ticket, doctor, day, place, minutes: wait, time }) =>
    `Turno ${ticket}, ${doctor}, ${day}: lugar ${place}, ${wait === null ? 'en pausa' : `${wait} min`}${time === null ? '' : `, ${time}`}.`,
  askWhich: '¿Cuál quiere dejar?',
  appointment: ({ ticket, doctor, day }) => `${ticket}, ${doctor}, ${day}`,
  askGiveUp: ({ ticket, doctor, day }) => `¿Dejar el turno ${ticket} con ${doctor}, ${day}?`,
  cancelled: (doctor) => `Su cita con ${doctor} queda cancelada.`,
  askLanguage: '¿Qué idioma?',
  languageSet: 'Ahora le escribo en español.',
}
