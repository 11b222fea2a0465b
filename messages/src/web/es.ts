import { HOLD_MINUTES, MIN_MEASURED } from '@anteroom/contracts/queue.ts'
import { es as consent } from '../consent/es.ts'
import { about } from '../durations/es.ts'
import { es as refusals } from '../refusals/es.ts'
import { people, TheDoctor, theDoctor, theHour } from '../spanish.ts'
import type { WebTexts } from './en.ts'

export const es: WebTexts = {
  language: 'Idioma',
  today: 'Hoy',
  tomorrow: 'Mañana',
  tomorrowOn: (date) => `Mañana, ${date}`,
  loading: 'Un momento …',

  bookTitle: 'Reservar una cita',
  bookLead: 'Espere donde quiera. Aquí verá cuándo le toca.',
  doctor: '¿Con quién?',
  room: (room) => `Sala ${room}`,
  day: 'Día',
  name: 'Su nombre',
  nameHint: 'Le llamaremos por este nombre.',
  alerts: '¿Quiere un mensaje cuando falte poco para su turno?',
  noAlerts: 'No, gracias: dejaré esta página abierta',
  alertsBySms: 'Mensaje de texto',
  alertsByEmail: 'Correo electrónico',
  phone: 'Número de móvil',
  phoneHint: 'Con el código del país, como +34 612 34 56 78.',
  email: 'Dirección de correo',
  full: 'Completo',
  book: 'Reservar',
  booking: 'Reservando …',
  checkFields: 'Por favor, revise los campos en rojo.',
  faults: {
    doctor: 'Por favor, elija con quién quiere la cita.',
    day: 'Por favor, elija otro día.',
    name: 'Por favor, escriba su nombre, sin < ni >.',
    phone: 'Por favor, escriba su número de móvil con el código del país, como +34 612 34 56 78.',
    email: 'Por favor, escriba su dirección de correo, como nombre@example.org.',
  },

  yourTurn: 'Su turno',
  soon: 'En cualquier momento',
  aboutTime: (time) => `Hacia ${theHour(time)}`,
  before: (time) => `Antes de ${theHour(time)}`,
  between: (from, to) => `Entre ${theHour(from)} y ${theHour(to)}, más o menos`,
  afterBreak: 'Después de la pausa',
  ahead: (count) => (count === 0 ? 'Nadie delante de usted' : `${people(count)} delante de usted`),

  placeBefore: 'Es la',
  place: (place) => `${place}.ª`,
  placeAfter: 'persona de la fila',
  placeInTab: (place) => `${place}.ª persona de la fila`,
  next: 'El próximo turno es el suyo',
  checkedIn: 'Ya sabemos que está aquí.',
  runningLate: (doctor) => `${TheDoctor(doctor)} va con retraso.`,
  onBreak: (doctor, until) =>
    until === null
      ? `${TheDoctor(doctor)} está en una pausa. Usted conserva su lugar; aquí verá la nueva hora.`
      : `${TheDoctor(doctor)} está en una pausa hasta ${theHour(until)}, más o menos. Usted conserva su lugar.`,

  called: 'Es su turno',
  comeTo: (room) => `Por favor, pase a la sala ${room}.`,
  with: (doctor) => `Está con ${theDoctor(doctor)}`,
  missed: 'Le llamamos y no estaba',
  missedWhatNow: 'Toque el botón cuando esté aquí.',
  held: 'Tómese su tiempo',
  heldUntil: (time) => `Dejaremos pasar a otros hasta ${theHour(time)}. Usted conserva su lugar.`,
  heldForNow: 'Dejaremos pasar a otros unos minutos. Usted conserva su lugar.',
  noShow: 'No llegó a su cita',
  noShowUncalled: 'Su cita no tuvo lugar',
  weCalled: 'Le llamamos, pero no estaba aquí.',
  returnOrBook: 'Si ya está aquí, toque el botón. Si no, reserve otra cita.',
  bookOrAsk: 'Reserve otra cita o pregunte en recepción.',
  cancelled: 'Su cita está cancelada',
  done: 'Su visita ha terminado',
  thanks: 'Gracias por venir. Cuídese.',
  moved: 'Su cita se ha cambiado',
  openingNew: 'Abriendo la nueva …',
  bookedWith: (doctor) => `Tiene cita con ${theDoctor(doctor)}.`,
  onTheDay: 'Ese día, aquí verá cuántas personas hay delante de usted.',

  number: 'Su número',
  withLabel: 'Con',
  roomLabel: 'Sala',
  wait: 'Espera aproximada',
  about,
  onTime: 'puntual',
  partsOf: 'Cómo lo calculamos',
  partAhead: (count, minutes) =>
    count === 1 ? `1 persona delante de usted: ${minutes} min` : `${count} personas delante: ${minutes} min cada una`,
  partInRoom: (minutes) => `La persona que está en consulta: ${minutes} min más`,
  partLate: (minutes) => `Retraso de la consulta: ${minutes} min`,
  measured: (visits) =>
    visits < MIN_MEASURED
      ? 'Es un cálculo aproximado: aún hay pocas visitas medidas.'
      : `Según las últimas ${visits} visitas.`,

  iAmHere: 'Estoy aquí',
  needMoreTime: `Necesito ${HOLD_MINUTES} minutos más`,
  iAmHereNow: 'Ya estoy aquí',
  telegramAlerts: 'Recibir mensajes en Telegram',
  openTelegram: 'Abrir Telegram',
  sound: 'Sonido cuando me toque',
  notFound: 'No encontramos esta cita',
  bookAgain: 'Reservar otra cita',

  refresh: 'Actualizar',
  refreshing: 'Actualizando …',
  leave: 'Cancelar la cita',
  leaveQuestion: '¿Cancelar su cita?',
  yes: 'Sí, cancelar',
  no: 'No cancelar',
  livePaused: 'Reconectando …',
  updatedNow: 'Actualizado ahora mismo',
  updatedSeconds: (seconds) => `Actualizado hace ${seconds} s`,
  updatedMinutes: (minutes) => `Actualizado hace ${minutes} min`,
  stale: 'puede no estar al día',

  refusals,
  consent,
}
